/** How a command works when no service runs: on the data folder, under the service's lock. */
import type { EnvOf } from '#schemas/env.ts';
import { DataTaken, openWorkplace, type Workplace } from '../workplace.ts';
import type { Control, Handler } from './client.ts';

const taken = 'Un altre procés té les dades obertes. Si el servei s’està engegant, torneu-ho a provar d’aquí a uns segons.';

/** What a command does with the data; `close` ends what it has started for that. */
export interface Work {
  readonly call: Handler;
  readonly close?: () => Promise<void>;
}

/** Opens the data folder. Throws when another process has it. */
export async function openOffline(env: EnvOf<'local'>, workOn: (workplace: Workplace) => Work): Promise<Control> {
  const workplace = await openWorkplace(env).catch((error: unknown) => {
    throw error instanceof DataTaken ? new Error(taken) : error;
  });
  const { call, close } = workOn(workplace);
  const end = async () => {
    await close?.();
    await workplace.close();
  };
  return { call, close: end };
}
