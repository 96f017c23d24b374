/** Generated from schemas/forms by infra/local/registry.mjs; do not edit. */
import { form as continuitat } from './forms/continuitat.ts';
import { form as dadesCentre } from './forms/dades-centre.ts';
import { form as nitRecerca } from './forms/nit-recerca.ts';
import { form as preinscripcio } from './forms/preinscripcio.ts';
import { form as relleuPersona } from './forms/relleu-persona.ts';
import { form as sollicitudCentre } from './forms/sollicitud-centre.ts';

/** Every form of the programme, by file name. */
export const forms = [continuitat, dadesCentre, nitRecerca, preinscripcio, relleuPersona, sollicitudCentre] as const;
