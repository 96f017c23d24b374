/** The service on which a curs is lived: its clock begins in the morning of the first day, and is moved as `npm run clock` moves it. */
import { expect, vi } from 'vitest';
import type { Mail } from '#test/support/journey/inbox.ts';
import { moveClock } from '#test/support/move-clock.ts';
import { setScene } from '../stage.ts';

export const { service, visit, visitByKeyboard, mailTo, signIn } = setScene({ MAGNET_NOW: '2026-09-01T08:00:00+02:00' });

/** The curs. */
export const curs = '2026-2027';
/** Who coordinates. */
export const [nora, pau] = ['nora.vidal@magnet.example', 'pau.bassols@magnet.example'];

/** Runs the command beside the service. */
export const clock = (...args: readonly string[]): Promise<void> => moveClock(service().folder, ...args);

/** Names of the mails to an address, but for those that open the door, the oldest first. */
export async function namesTo(address: string): Promise<readonly string[]> {
  return (await mailsTo(address)).map(({ message }) => message).filter((message) => message !== 'sign-in');
}

/** Mails to an address, the oldest first. */
export async function mailsTo(address: string): Promise<readonly Mail[]> {
  return (await service().mails()).filter(({ to }) => to === address);
}

/** The latest mail to an address whose subject says this. */
export function mailAbout(address: string, subject: string): Promise<Mail> {
  return vi.waitFor(
    async () => {
      const found = (await mailsTo(address)).findLast((mail) => mail.subject.includes(subject));
      expect(found, `no mail about «${subject}» to ${address}`).toBeDefined();
      return found as Mail;
    },
    { timeout: 10_000, interval: 100 },
  );
}
