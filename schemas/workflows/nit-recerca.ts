/** The workflow of «Proposta per a la Nit de la Recerca»: a centre proposes, or says that it does not; the coordination accepts. */
import { delivery } from './delivery.ts';

/** A proposal that nobody has to make. */
export const researchNight = delivery({
  name: 'researchNight',
  message: 'M-NIT',
  what: {
    ca: 'la proposta per a la Nit de la Recerca',
    es: 'la propuesta para la Noche de la Investigación',
    en: 'the proposal for the European Researchers’ Night',
  },
  shared: true,
  arrived: {
    subject: {
      ca: 'Proposta per a la Nit de la Recerca: {centre}',
      es: 'Propuesta para la Noche de la Investigación: {centre}',
      en: 'Proposal for the Researchers’ Night: {centre}',
    },
    body: {
      ca: '{centre} ({code}) ha enviat la proposta {reference} per a la Nit de la Recerca del curs {curs}. Espera que l’accepteu o que en demaneu esmenes.',
      es: '{centre} ({code}) ha enviado la propuesta {reference} para la Noche de la Investigación del curso {curs}. Espera que la acepten o que pidan subsanaciones.',
      en: '{centre} ({code}) has sent proposal {reference} for the Researchers’ Night of {curs}. It waits to be accepted or to be asked for amendments.',
    },
  },
  accept: {
    label: { ca: 'Accepta la proposta', es: 'Aceptar la propuesta', en: 'Accept the proposal' },
    past: { ca: '{actor} va acceptar la proposta', es: '{actor} aceptó la propuesta', en: '{actor} accepted the proposal' },
    accepted: { ca: 'Proposta acceptada', es: 'Propuesta aceptada', en: 'Proposal accepted' },
    tells: {
      subject: {
        ca: 'Hem acceptat la proposta per a la Nit de la Recerca',
        es: 'Hemos aceptado la propuesta para la Noche de la Investigación',
        en: 'We have accepted the proposal for the Researchers’ Night',
      },
      body: {
        ca: `Hem acceptat la proposta {reference} de {centre} per a la Nit de la Recerca del curs {curs}.

La coordinació parlarà amb la persona de contacte de l’espai, el material i els horaris.`,
        es: `Hemos aceptado la propuesta {reference} de {centre} para la Noche de la Investigación del curso {curs}.

La coordinación hablará con la persona de contacto del espacio, el material y los horarios.`,
        en: `We have accepted proposal {reference} of {centre} for the Researchers’ Night of {curs}.

The coordination will talk to the contact person about space, materials and times.`,
      },
    },
  },
  decline: {
    label: { ca: 'No presentem proposta…', es: 'No presentamos propuesta…', en: 'We send no proposal…' },
    past: {
      ca: '{actor} va dir que el centre no presenta proposta',
      es: '{actor} dijo que el centro no presenta propuesta',
      en: '{actor} said that the school sends no proposal',
    },
    declined: { ca: 'Sense proposta', es: 'Sin propuesta', en: 'No proposal' },
    withdraw: { ca: 'Retira la proposta…', es: 'Retirar la propuesta…', en: 'Withdraw the proposal…' },
    withdrew: { ca: '{actor} va retirar la proposta', es: '{actor} retiró la propuesta', en: '{actor} withdrew the proposal' },
  },
});
