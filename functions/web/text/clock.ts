/** Words about the programme's clock, where it can be moved. */
import type { Text } from '#schemas/text.ts';

/** What every page says of a clock that was moved; `{hour}` has its h where the language writes one. */
export const clockText = {
  ahead: {
    ca: 'El rellotge del programa està avançat: {day}, {hour}.',
    es: 'El reloj del programa está adelantado: {day}, {hour}.',
    en: 'The programme’s clock has been moved forward: {day}, {hour}.',
  },
  behind: {
    ca: 'El rellotge del programa està endarrerit: {day}, {hour}.',
    es: 'El reloj del programa está atrasado: {day}, {hour}.',
    en: 'The programme’s clock has been moved back: {day}, {hour}.',
  },
} as const satisfies Record<string, Text>;
