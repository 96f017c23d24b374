/** «Petició de visita»: somebody asks to visit a school. With its workflow it is all that a maintainer writes for a new form. */
import { defineForm } from '#schemas/form/define-form.ts';
import { visit } from '../workflows/visita.ts';

/** Two questions. */
export const form = defineForm({
  slug: 'peticio-visita',
  name: { ca: 'Petició de visita', es: 'Petición de visita', en: 'Request for a visit' },
  intro: {
    ca: 'Digueu-nos qui sou i quants vindreu.',
    es: 'Díganos quién es y cuántos vendrán.',
    en: 'Tell us who you are and how many will come.',
  },
  subject: 'none',
  needsCall: false,
  workflow: visit,
  afterwards: { ca: 'Us respondrem aviat.', es: 'Le responderemos pronto.', en: 'We will answer soon.' },
  prefix: 'VIS',
  versions: {
    1: {
      sections: [
        {
          key: 'visita',
          title: { ca: 'La visita', es: 'La visita', en: 'The visit' },
          fields: {
            nom: {
              widget: 'text',
              format: 'person-name',
              max: 120,
              label: { ca: 'Nom i cognoms', es: 'Nombre y apellidos', en: 'Name and surnames' },
              personal: true,
              keep: '2y',
            },
            persones: {
              widget: 'number',
              min: 1,
              max: 30,
              label: { ca: 'Quantes persones vindreu?', es: '¿Cuántas personas vendrán?', en: 'How many of you will come?' },
            },
          },
        },
      ],
    },
  },
});
