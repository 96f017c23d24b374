/** Where the journey takes place: the local service on SQLite, or the built bundles on DynamoDB Local. Whoever travels sees only pages and mails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '#functions/rules/working-days.ts';
import { openSqlite } from '#functions/store/sqlite.ts';
import type { Store } from '#functions/store/store.ts';
import { databasePath } from '#infra/local/places.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { startCloud } from '../cloud/cloud.ts';
import { freePort } from '../free-port.ts';
import type { Answers } from '../html.ts';
import { moveClock } from '../move-clock.ts';
import { realService } from '../real-service.ts';

/** The first coordinator, named by the deployment. */
export const founder = 'coordinacio@magnet.example';

/** A service that runs, empty. */
export interface Place extends Answers {
  readonly origin: string;
  /** Address of the local inbox. */
  readonly inbox: string;
  /** Lets what works behind the pages go on; a service that does so by itself resolves at once. */
  readonly settle: () => Promise<void>;
  /** Lets the days go by until noon of a day, with what falls due on the way; in the cloud the schedule ticks at that noon only. */
  readonly travel: (day: LocalDate) => Promise<void>;
  /** What is known at last of a mail that arrived: the local inbox tells of none. */
  readonly mailState: 'sent' | 'delivered';
  /** Looks into the store when all is over; on SQLite the service ends first. */
  readonly look: (see: (store: Store) => Promise<void>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What `npm start` runs, without demonstration. */
export async function onSqlite(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'magnet-journey-'));
  const mail = await freePort();
  const { origin, stop } = await realService(folder, { MAIL_PORT: String(mail), MAGNET_COORDINATOR: founder });
  return {
    origin,
    inbox: `http://127.0.0.1:${mail}`,
    request: (url, init) => fetch(url, { ...init, redirect: 'manual' }),
    settle: async () => undefined,
    travel: (day) => moveClock(folder, `${day}T12:00`),
    mailState: 'sent',
    async look(see) {
      await stop();
      const store = openSqlite(databasePath(folder), { random: () => 0.5, wait: async () => undefined });
      await see(store).finally(() => store.close());
    },
    stop: () => stop().finally(() => rmSync(folder, { recursive: true, force: true })),
  };
}

/** What a deployment runs. */
export async function onAws(): Promise<Place> {
  const { origin, inbox, deps, fetch: ask, settle, tick, moveTo, stop } = await startCloud();
  const request: Place['request'] = (url, init) => ask(new Request(url, init));
  const travel = async (day: LocalDate) => {
    moveTo(at(day, '12:00'));
    for (let quarter = 0; quarter < 2; quarter += 1) await tick().then(settle);
  };
  return { origin, inbox, settle, travel, stop, request, mailState: 'delivered', look: (see) => see(deps.store) };
}
