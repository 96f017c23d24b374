/** The kinds of files that a form may ask for. */

/** Content type of each kind, by its extension: what the upload's policy demands. Source: IANA media types. */
export const contentTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
} as const;

/** One of the kinds: the name of its extension. */
export type FileKind = keyof typeof contentTypes;
