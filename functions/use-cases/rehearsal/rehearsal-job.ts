/** The job that rehearses a curs: somebody else does it (the rehearser of the machine), the job says how far it is and keeps the report. */
import * as z from 'zod';
import type { Text } from '#schemas/text.ts';
import type { JobKind, Progress } from '../jobs/kind.ts';

/** Name of the kind. */
export const rehearsalKind = 'rehearse-curs';

const input = z.object({ curs: z.string(), centres: z.coerce.number(), seed: z.coerce.number() });

const notHere: Text = {
  ca: 'Aquest servei no pot fer assajos. Feu-lo en un ordinador amb l’ordre npm run rehearse.',
  es: 'Este servicio no puede hacer ensayos. Hágalo en un ordenador con la orden npm run rehearse.',
  en: 'This service cannot rehearse. Do it on a computer of your own with npm run rehearse.',
};

/** Its cursor says nothing: a rehearsal whose process has ended begins anew, and its seed makes it the same one. */
export const rehearseCurs: JobKind = {
  name: rehearsalKind,
  title: { ca: 'Assaig d’un curs', es: 'Ensayo de un curso', en: 'Rehearsal of a year' },
  told: {
    ca: 'Correus previstos: {planned}; enviats: {sent}; agrupats en un altre: {merged}; no enviats, amb motiu: {skipped}; fallits: {failed}. Coses que no han de passar mai: {violations}. L’informe ho diu tot.',
    es: 'Correos previstos: {planned}; enviados: {sent}; agrupados en otro: {merged}; no enviados, con motivo: {skipped}; fallidos: {failed}. Cosas que nunca deben pasar: {violations}. El informe lo dice todo.',
    en: 'Mails planned: {planned}; sent: {sent}; merged into another: {merged}; not sent, with a reason: {skipped}; failed: {failed}. Things that must never happen: {violations}. The report says everything.',
  },
  async open({ rehearser, files }, job) {
    const wish = input.parse(job.input);
    return async (): Promise<Progress> => {
      if (!rehearser) return { writes: [], cursor: null, done: 0, total: null, failure: notHere };
      const { done, total, ended } = await rehearser({ job: job.id, ...wish });
      if (!ended) return { writes: [], cursor: 'under-way', done, total };
      const name = `assaig-${wish.curs}.txt`;
      const file = `results/${job.id}/${name}`;
      await files.put(file, 'text/plain; charset=utf-8', new TextEncoder().encode(`${ended.lines.join('\n')}\n`));
      return { writes: [], cursor: null, done: total, total, result: { ...ended.counts, file, name } };
    };
  },
};
