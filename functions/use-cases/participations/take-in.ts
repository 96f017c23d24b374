/** A centre begins in the programme, or begins anew: found in the directory, in a phase from a curs on. */
import { authorise } from '#functions/rules/authorise.ts';
import { begun } from '#functions/rules/participation.ts';
import type { Phase } from '#schemas/calendar/activity.ts';
import { checkCodiCentre } from '#schemas/catalonia/codi-centre.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Fields } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { getParticipation, participationWrite } from '../../store/participation.ts';
import { readSaid } from '../calendar/read-change.ts';
import { programmeOf } from '../calendar/rung.ts';
import { centreByCode } from '../directory/centre-by-code.ts';
import { traceOf } from '../people/deed.ts';
import type { Deps } from '../ports.ts';
import { phaseOptions, takingFields } from './fields.ts';
import { cursosOf } from './load.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });
const unknown = t(
  'El directori no té cap centre amb aquest codi. Comproveu-lo, o importeu el directori.',
  'El directorio no tiene ningún centro con este código. Compruébelo, o importe el directorio.',
  'The directory has no school with this code. Check it, or import the directory.',
);
const inside = t(
  'Aquest centre ja hi participa. Obriu-lo des de la llista per canviar-ne la fase.',
  'Este centro ya participa. Ábralo desde la lista para cambiar su fase.',
  'This school takes part already. Open it from the list to change its phase.',
);

/** What is asked. */
export function takeInFields(deps: Pick<Deps, 'now'>): Fields {
  const { curs } = takingFields('phase', cursosOf(deps));
  return {
    codi: {
      ...{ widget: 'text', max: 12, format: 'codi-centre', label: t('Codi del centre', 'Código del centro', 'Code of the school') },
      hint: t(
        'Vuit xifres, com ara 08099017. Si no el sabeu, cerqueu-lo a dalt.',
        'Ocho cifras, como 08099017. Si no lo sabe, búsquelo arriba.',
        'Eight digits, like 08099017. If you do not know it, search above.',
      ),
    },
    ...(curs && { curs }),
    fase: { widget: 'choice', label: t('Fase', 'Fase', 'Phase'), options: phaseOptions },
  };
}

/** Answers the id of the centre. `invalid` with the places. */
export async function takeIn(deps: Deps, actor: Actor | null, raw: Raw): Promise<Result<string>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const said = readSaid(takeInFields(deps), raw, deps.now());
  if (!said.ok) return said;
  const code = checkCodiCentre(said.value.text('codi'));
  const centre = code.ok ? await centreByCode(deps, code.value) : null;
  if (!centre) return fail('invalid', { errors: [{ path: 'codi', message: unknown }] });
  const before = await getParticipation(deps.store, programmeOf(deps).name, centre.id);
  if (before && before.participation.left === null) return fail('invalid', { errors: [{ path: 'codi', message: inside }] });
  const [curs, phase] = [said.value.text('curs'), said.value.text('fase') as Phase];
  const { ok: written } = await deps.store.commit([
    participationWrite(begun(centre.id, { curs, phase, before: before?.participation }), before?.rev),
    traceOf(deps, actor, 'take-in', { centre: centre.id, curs, phase }),
  ]);
  return written ? ok(centre.id) : fail('busy');
}
