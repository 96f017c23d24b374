/** The workflow of the small form, see test/two-files. */
export { visit as sampleWorkflow } from '#test/two-files/workflows/visita.ts';
