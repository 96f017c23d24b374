/** Generated from schemas/forms by infra/local/registry.mjs; do not edit. */
import { form as sollicitudCentre } from './forms/sollicitud-centre.ts';

/** Every form of the programme, by file name. */
export const forms = [sollicitudCentre] as const;
