/** Very many schools and applications, for bursts and measurements. */
import { callWrite } from '#functions/store/call.ts';
import { centreWrite, codeWrite } from '#functions/store/centre.ts';
import type { Store } from '#functions/store/store.ts';
import type { Deps } from '#functions/use-cases/ports.ts';
import { example } from '#functions/web/openapi/example.ts';
import { controlDigit } from '#schemas/catalonia/codi-centre.ts';
import type { Call } from '#schemas/entities/call.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import { form } from '#schemas/forms/sollicitud-centre.ts';

/** Where the application is sent to. */
export const submissions = `/api/forms/${form.slug}/submissions`;

/** The code of the n-th invented school, `080…`, up to 9,999. */
export function codeOf(nth: number): string {
  const seven = `080${String(nth).padStart(4, '0')}`;
  return `${seven}${controlDigit(seven)}`;
}

/** Schools of the codes 0…count−1 and an open call; nobody coordinates yet. */
export async function manySchools(deps: Pick<Deps, 'store' | 'now'>, count: number): Promise<void> {
  const at = deps.now();
  const centres = Array.from({ length: count }, (_, nth) => centreOf(codeOf(nth), at));
  await Promise.all(
    centres.map((centre) =>
      must(deps.store.commit([centreWrite(centre), codeWrite({ codi: centre.record.codi, centre: centre.id, from: at, to: null })])),
    ),
  );
  await must(deps.store.commit([callWrite(callAround(at))]));
}

/** The body of the n-th application. */
export function applicationOf(nth: number, now: string): string {
  answers ??= example(form, 1, now);
  return JSON.stringify({ answers: { ...answers, codiCentre: codeOf(nth) }, email: `mestra${nth}@escola.example`, language: 'ca' });
}
let answers: Readonly<Record<string, unknown>> | undefined;

function centreOf(codi: string, at: string): Centre {
  const record: Centre['record'] = {
    ...{ codi, nom: `Escola ${codi}`, tipus: 'ESC', naturalesa: 'public', titularitat: 'Departament', adreca: 'Carrer de la Mostra, 1' },
    ...{ cp: '', municipi: 'Vilamostra', municipiCodi: '080018', comarca: 'Vallès Occidental', territori: 'VOC' },
    ...{ etapes: ['EINF2C', 'EPRI'], telefon: '+34937000000', correu: '', web: '', lat: null, lon: null },
  };
  return { id: `C${codi}`, record, source: 'demo', listed: true, createdAt: at, changedAt: at };
}

function callAround(now: string): Call {
  const words = { ca: 'Convocatòria de prova', es: 'Convocatoria de prueba', en: 'Test call' };
  const days = (count: number) => new Date(Date.parse(now) + count * 86_400_000).toISOString();
  return {
    ...{ id: 'CALL1', programme: 'magnet', form: form.slug, version: 1, curs: '2027-2028', name: words, intro: words },
    ...{ officialUrl: 'https://tramits.example', opensAt: days(-7), closesAt: days(60), resolvesAt: null, demo: true },
  };
}

async function must(outcome: ReturnType<Store['commit']>): Promise<void> {
  if (!(await outcome).ok) throw new Error('it is there already');
}
