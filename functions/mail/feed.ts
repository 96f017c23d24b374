/** Calendars to subscribe to; their library is loaded when one is written. */
import type { FeedMaker } from '../use-cases/ports.ts';

/** Writes a feed. */
export const makeFeed: FeedMaker = async (feed) => (await import('./ics.ts')).feedOf(feed);
