/** «Qui l’ha rellevat?»: opened by itself when mail to somebody of a centre comes back, one for each person and centre. */
import { defineForm } from '../form/define-form.ts';
import { schoolFacts, t } from '../programme/questions.ts';
import { replacement, replacementFields } from '../workflows/relleu.ts';

const known = { widget: 'computed', as: 'text', sees: [], keep: 'case', personal: true } as const;
const source = t('Registre del programa', 'Registro del programa', 'Register of the programme');

/** What is answered holds at once: from then on that person is written to. */
export const form = defineForm({
  slug: 'relleu-persona',
  name: t('Qui hi ha ara?', '¿Quién está ahora?', 'Who is there now?'),
  intro: t(
    'El correu que enviem a una persona del vostre centre torna. Digueu-nos si té una altra adreça o qui n’ha pres el relleu: tot el que hi ha en marxa passarà a la nova persona o a la nova adreça.',
    'El correo que enviamos a una persona de su centro vuelve. Díganos si tiene otra dirección o quién ha tomado el relevo: todo lo que está en marcha pasará a la nueva persona o a la nueva dirección.',
    'Mail that we send to somebody of your school comes back. Tell us whether they have another address or who took over: all that is under way goes to the new person or address.',
  ),
  subject: 'centre',
  opens: 'calendar',
  needsCall: false,
  workflow: replacement,
  afterwards: t(
    'La referència és {reference}. A partir d’ara escriurem a qui ens heu dit.',
    'La referencia es {reference}. A partir de ahora escribiremos a quien nos ha dicho.',
    'The reference is {reference}. From now on we write to whom you told us.',
  ),
  prefix: 'REL',
  versions: {
    1: {
      sections: [
        {
          key: 'persona',
          title: t('La persona', 'La persona', 'The person'),
          fields: {
            ...schoolFacts,
            qui: {
              ...known,
              ...{ label: t('A qui no arriba el correu', 'A quién no llega el correo', 'Whom mail does not reach'), source },
              value: { fact: 'replaced.name' },
              when: { filled: { fact: 'replaced.name' } },
            },
            carrec: {
              ...known,
              ...{ label: t('Què hi fa', 'Qué hace', 'In which role'), source },
              value: { fact: 'replaced.role' },
              when: { filled: { fact: 'replaced.role' } },
            },
            adreca: {
              ...known,
              ...{ label: t('Adreça que ja no funciona', 'Dirección que ya no funciona', 'Address that no longer works'), source },
              value: { fact: 'replaced.address' },
              when: { filled: { fact: 'replaced.address' } },
            },
            ...replacementFields,
          },
        },
      ],
    },
  },
});
