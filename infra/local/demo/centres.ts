/** Invented schools of the demonstration: fictional codes, invented municipalities, addresses that lead nowhere. */
import { addCentres, type NewCentre } from '#functions/use-cases/directory/add-centres.ts';
import type { Deps } from '#functions/use-cases/ports.ts';
import type { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { municipiControl } from '#schemas/catalonia/municipi.ts';
import type { Territori } from '#schemas/catalonia/territoris.ts';
import type { Centre } from '#schemas/entities/centre.ts';

interface Town {
  readonly municipi: string;
  /** Five digits that no municipality has. */
  readonly ine: string;
  readonly comarca: string;
  readonly territori: Territori;
}

/** Towns that do not exist, in comarques that do. */
const towns = {
  vilamostra: { municipi: 'Vilamostra', ine: '08991', comarca: 'Vallès Occidental', territori: 'VOC' },
  riudexemple: { municipi: 'Riudexemple', ine: '08992', comarca: 'Baix Llobregat', territori: 'BLL' },
  santAssaig: { municipi: 'Sant Assaig de Mar', ine: '08993', comarca: 'Maresme', territori: 'MVO' },
  puigprova: { municipi: 'Puigprova', ine: '17991', comarca: 'Gironès', territori: 'GIR' },
  torrefictici: { municipi: 'Torrefictici', ine: '25991', comarca: 'Segrià', territori: 'LLE' },
  portdemostra: { municipi: 'Port de Mostra', ine: '43991', comarca: 'Tarragonès', territori: 'TAR' },
} as const satisfies Record<string, Town>;

const primary = { tipus: 'ESC', etapes: ['EINF2C', 'EPRI'] };
const secondary = { tipus: 'INS', etapes: ['ESO', 'BATX'] };
const both = { tipus: 'IE', etapes: ['EINF2C', 'EPRI', 'ESO'] };

type Kind = Pick<NewCentre, 'tipus' | 'etapes'>;
type Code = (typeof fictionalCodes)[number];

const list: readonly (readonly [codi: Code, nom: string, town: keyof typeof towns, kind: Kind])[] = [
  ['08099017', 'Escola Vent de Paper', 'vilamostra', primary],
  ['08099029', 'Escola La Garrofa', 'vilamostra', primary],
  ['08099030', 'Institut Camp de Nit', 'riudexemple', secondary],
  ['08099042', 'Escola Pont de Guix', 'riudexemple', primary],
  ['17099012', 'Escola El Far de Dalt', 'puigprova', primary],
  ['17099024', 'Escola Camí de Sorra', 'puigprova', primary],
  ['25099011', 'Escola Pluja Fina', 'torrefictici', primary],
  ['43099012', 'Escola Ones de Ponent', 'portdemostra', primary],
  ['08099054', 'Institut Escola Cel Rogenc', 'santAssaig', both],
  ['08099066', 'Escola Font de Vidre', 'santAssaig', primary],
  ['08099078', 'Escola La Baldufa Gran', 'vilamostra', primary],
  ['08099081', 'Escola Terra de Fanals', 'riudexemple', primary],
  ['08099091', 'Escola L’Estel Petit', 'santAssaig', primary],
  ['08099108', 'Escola Pla de l’Alba', 'vilamostra', primary],
  ['08099111', 'Escola Vela de Sal', 'santAssaig', primary],
  ['08099121', 'Escola Fil d’Aram', 'riudexemple', primary],
  ['08099133', 'Escola Riera Blava', 'vilamostra', primary],
  ['17099036', 'Escola Mar de Fons', 'puigprova', primary],
  ['25099023', 'Institut El Rellotge de Sol', 'torrefictici', secondary],
  ['43099024', 'Escola Les Set Portes', 'portdemostra', primary],
  ['43099036', 'Escola Molí de Llum', 'portdemostra', primary],
];

/** All of them. */
export const demoCentres: readonly NewCentre[] = list.map(([codi, nom, town, kind]) => {
  const { ine, ...place } = towns[town];
  return {
    ...{ codi, nom, ...kind, ...place, municipiCodi: `${ine}${municipiControl(ine)}` },
    naturalesa: 'public',
    adreca: 'Carrer de la Mostra, 1',
    web: `https://c${codi}.example`,
  };
});

/** Adds those that are not there yet, marked as invented; answers all of them, in the order of {@link demoCentres}. */
export function addDemoCentres(deps: Pick<Deps, 'store' | 'ids' | 'now'>): Promise<readonly Centre[]> {
  return addCentres(deps, demoCentres, 'demo');
}
