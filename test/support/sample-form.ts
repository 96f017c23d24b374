/** A small form for tests: the one that shows in test/two-files how little a maintainer writes. */
export { form as sampleForm } from '#test/two-files/forms/peticio-visita.ts';
