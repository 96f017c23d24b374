/** Words of a submission on paper. */
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** By place on the paper. */
export const paperText = {
  reference: t('Referència', 'Referencia', 'Reference'),
  centre: t('Centre', 'Centro', 'School'),
  sent: t('Enviat el', 'Enviado el', 'Sent on'),
  again: t('enviament {n}, després d’esmenes', 'envío {n}, tras las enmiendas', 'submission {n}, after amendments'),
  foot: t('{reference} · pàgina {n} de {total}', '{reference} · página {n} de {total}', '{reference} · page {n} of {total}'),
} as const;
