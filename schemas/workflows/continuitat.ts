/** The workflow of «Confirmació de continuïtat»: a centre says whether it goes on, the coordination registers it, and the participation follows. */
import { delivery } from './delivery.ts';

/** A centre stays in the programme or the network, or leaves. */
export const continuity = delivery({
  name: 'continuity',
  message: 'M-CNT',
  what: { ca: 'la confirmació de continuïtat', es: 'la confirmación de continuidad', en: 'the confirmation of staying' },
  arrived: {
    answered: 'dataBaixa',
    subject: { ca: 'Un centre es dona de baixa: {centre}', es: 'Un centro se da de baja: {centre}', en: 'A school leaves: {centre}' },
    body: {
      ca: '{centre} ({code}) ha comunicat amb el formulari {reference} que es dona de baixa. Parleu amb el centre i registreu-ho.',
      es: '{centre} ({code}) ha comunicado con el formulario {reference} que se da de baja. Hablen con el centro y regístrenlo.',
      en: '{centre} ({code}) has said with form {reference} that it leaves. Talk to the school and register it.',
    },
  },
  accept: {
    label: { ca: 'Registra…', es: 'Registrar…', en: 'Register…' },
    past: { ca: '{actor} ho va registrar', es: '{actor} lo registró', en: '{actor} registered it' },
    accepted: { ca: 'Registrat', es: 'Registrado', en: 'Registered' },
    asks: {
      certificat: {
        widget: 'yesNo',
        required: false,
        label: {
          ca: 'El programa certifica el centre?',
          es: '¿El programa certifica el centro?',
          en: 'Does the programme certify the school?',
        },
        hint: {
          ca: 'Només si el centre acaba el programa: contesteu-ho quan la decisió sigui ferma. Surt al registre del Departament.',
          es: 'Solo si el centro termina el programa: contéstelo cuando la decisión sea firme. Sale en el registro del Departament.',
          en: 'Only if the school finishes the programme: answer once that is decided. It appears in the register of the Departament.',
        },
      },
    },
    effects: [
      { effect: 'continuity', answered: 'dataBaixa', left: 'dataBaixa', certified: 'certificat' },
      { effect: 'continuity', answered: 'compromisXarxa', phase: 'network', certified: 'certificat' },
      { effect: 'continuity', answered: 'compromisPrograma', certified: 'certificat' },
    ],
    tells: {
      subject: {
        ca: 'Hem registrat el que heu dit de la continuïtat',
        es: 'Hemos registrado lo que ha dicho de la continuidad',
        en: 'We have registered what you said about staying',
      },
      body: {
        ca: `La coordinació ha registrat la confirmació de continuïtat {reference} de {centre} ({code}) per al curs {curs}.

Això és el que hi consta:

{answers}`,
        es: `La coordinación ha registrado la confirmación de continuidad {reference} de {centre} ({code}) para el curso {curs}.

Esto es lo que consta:

{answers}`,
        en: `The coordination has registered the confirmation {reference} of {centre} ({code}) for {curs}.

This is what it says:

{answers}`,
      },
    },
  },
});
