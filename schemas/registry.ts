/** Generated from schemas/forms by infra/local/registry.mjs; do not edit. */

/** Every form of the programme, by file name. */
export const forms = [] as const;
