/** The application with a second version, in which one question has another name. */
import { defineForm } from '#schemas/form/define-form.ts';
import type { Field } from '#schemas/form/field.ts';
import type { Form, FormVersion } from '#schemas/form/form.ts';
import { form } from '#schemas/forms/sollicitud-centre.ts';

const { 1: first } = (form as Form).versions;
if (!first) throw new Error('the application has no first version');

const renamed = (fields: Readonly<Record<string, Field>>): Readonly<Record<string, Field>> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key === 'nomDireccio' ? 'nomDirector' : key, field]));

const second: FormVersion = {
  ...first,
  sections: first.sections.map((section) => ({ ...section, fields: renamed(section.fields) })),
  upgrade: {
    rename: { nomDireccio: 'nomDirector' },
    notes: [
      {
        ca: 'El nom de la direcció ara es demana d’una altra manera.',
        es: 'El nombre de la dirección ahora se pide de otra manera.',
        en: 'The name of the head is now asked in another way.',
      },
    ],
  },
};

/** The application, twice. */
export const twoVersions: Form = defineForm({ ...(form as Form), versions: { 1: first, 2: second } });
