/** The twelve territorial services of the Departament d’Educació, and the territory of each comarca (domain.md 2.3; comarques counted in the directory). */
import type { Text } from '../text.ts';
import { proper } from '../values/checked.ts';
import { once } from '../values/remembered.ts';
import { fold } from './fold.ts';

/** Territorial services by key. */
export const territoris = {
  APA: proper('Alt Pirineu i Aran'),
  BLL: proper('Baix Llobregat'),
  BNS: proper('Barcelonès'),
  CCE: proper('Catalunya Central'),
  CEB: proper('Consorci d’Educació de Barcelona'),
  GIR: proper('Girona'),
  LLE: proper('Lleida'),
  MVO: proper('Maresme – Vallès Oriental'),
  PEN: proper('Penedès'),
  TAR: proper('Tarragona'),
  TEB: proper('Terres de l’Ebre'),
  VOC: proper('Vallès Occidental'),
} as const satisfies Record<string, Text>;

/** Key of a territorial service. */
export type Territori = keyof typeof territoris;

/** Where most schools of a comarca belong. Barcelonès is divided: the city is CEB. */
const comarques: Readonly<Record<Territori, readonly string[]>> = {
  APA: ['Alt Urgell', 'Alta Ribagorça', 'Aran', 'Cerdanya', 'Pallars Jussà', 'Pallars Sobirà'],
  BLL: ['Baix Llobregat'],
  BNS: ['Barcelonès'],
  CCE: ['Bages', 'Berguedà', 'Lluçanès', 'Moianès', 'Osona', 'Solsonès'],
  CEB: [],
  GIR: ['Alt Empordà', 'Baix Empordà', 'Garrotxa', 'Gironès', 'Pla de l’Estany', 'Ripollès', 'Selva'],
  LLE: ['Garrigues', 'Noguera', 'Pla d’Urgell', 'Segarra', 'Segrià', 'Urgell'],
  MVO: ['Maresme', 'Vallès Oriental'],
  PEN: ['Alt Penedès', 'Anoia', 'Baix Penedès', 'Garraf'],
  TAR: ['Alt Camp', 'Baix Camp', 'Conca de Barberà', 'Priorat', 'Tarragonès'],
  TEB: ['Baix Ebre', 'Montsià', 'Ribera d’Ebre', 'Terra Alta'],
  VOC: ['Vallès Occidental'],
};

const keys = Object.keys(territoris).filter((key): key is Territori => key in territoris);
const byName = once(() => keysBy((key) => [key, territoris[key].ca]));
const byComarca = once(() => keysBy((key) => comarques[key]));

/** The territory that a file names by key or words; else (also for the old «Barcelona Comarques», since divided) that of the comarca; else empty. */
export function territoriOf(named: string, comarca: string, municipi: string): Territori | '' {
  const own = byName().get(loose(named));
  if (own) return own;
  if (fold(municipi) === 'barcelona') return 'CEB';
  return byComarca().get(loose(comarca)) ?? '';
}

function keysBy(names: (key: Territori) => readonly string[]): ReadonlyMap<string, Territori> {
  return new Map(keys.flatMap((key) => names(key).map((name) => [loose(name), key])));
}

/** Words without the small ones, so that "Maresme i Vallès Oriental" and "Maresme-Vallès Oriental" are the same. */
function loose(name: string): string {
  return fold(name)
    .split(' ')
    .filter((word) => !['el', 'la', 'les', 'l', 'd', 'de', 'i'].includes(word))
    .join(' ');
}
