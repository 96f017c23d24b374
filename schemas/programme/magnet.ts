/** The year of the programme Magnet: its 29 activities and its numbers (domain.md 6; design-cases.md, Phases). */
import { defineProgramme } from '../calendar/define-programme.ts';
import type { Settings } from '../calendar/programme.ts';
import { coordination } from './activities/coordination.ts';
import { meetings } from './activities/meetings.ts';
import { obligations } from './activities/obligations.ts';
import { t } from './questions.ts';

/** The defaults; what the sources do not say is ours. */
export const settings: Settings = {
  // The last Jornada that is confirmed was held on 28 June 2022.
  anchor: '2021-2022',
  publish: 15,
  notice: 30,
  quiet: [
    { from: '12-24', to: '01-10' },
    { from: '08-01', to: '08-31' },
  ],
  earlier: 5,
  copy: { from: 7, to: ['CEN-D'] },
  instead: { from: 14, to: ['COO'] },
  evaluation: { classDays: 5, margin: 3 },
  tolerance: 0,
  closing: { attendance: 7, survey: 14 },
};

/** Magnet. Aliances per a l’èxit educatiu. */
export const magnet = defineProgramme({
  name: 'magnet',
  activities: [...meetings, ...obligations, ...coordination].sort((one, other) => (one.id < other.id ? -1 : 1)),
  series: {
    seminar: {
      title: t('seminaris dels equips impulsors', 'seminarios de los equipos impulsores', 'seminars of the core teams'),
      ...{ exactly: 3, weeksApart: 6, minutes: 900 },
    },
  },
  settings,
});
