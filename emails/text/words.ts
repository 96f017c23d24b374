/** Words that every mail has, and no message of its own. */
import type { Text } from '#schemas/text.ts';

/** By what they are for. `{address}` is where to answer. */
export const words = {
  demo: { ca: 'Dades de demostració', es: 'Datos de demostración', en: 'Demonstration data' },
  why: { ca: 'Per què rebeu aquest correu?', es: '¿Por qué recibe este correo?', en: 'Why do you get this e-mail?' },
  stops: { ca: 'Com s’atura?', es: '¿Cómo se detiene?', en: 'What stops it?' },
  where: { ca: 'On podeu respondre?', es: '¿Dónde puede responder?', en: 'Where can you answer?' },
  answer: {
    ca: 'Responeu aquest mateix correu o escriviu a {address}.',
    es: 'Responda a este mismo correo o escriba a {address}.',
    en: 'Answer this e-mail or write to {address}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
