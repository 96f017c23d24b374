/** Temporary pictures. */
import { test } from 'vitest';
import { answers, begin, comeToStart, write } from './apply.ts';
import { doorOf, mailTo, visit } from './stage.ts';

async function shoot(school: { page: import('playwright-core').Page }, name: string) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      await school.page.emulateMedia({ colorScheme: scheme });
      await school.page.setViewportSize({ width, height: 900 });
      await school.page.screenshot({ path: `/tmp/shots/${name}-${width}-${scheme}.png`, fullPage: true });
    }
  }
  await school.page.setViewportSize({ width: 1280, height: 900 });
}

test('pictures', { timeout: 280_000 }, () =>
  visit({}, async (school) => {
    await comeToStart(school);
    await school.fillIn({ codi: '08099054' });
    await school.press('Continua');
    await begin(school, 'direccio@celrogenc.example');
    const id = new URL(school.page.url()).pathname.split('/')[2] ?? '';
    await school.open(`/tramits/${id}/revisa`);
    await shoot(school, 'check-empty');
    await school.open(`/tramits/${id}`);
    await shoot(school, 'home-draft');
    await school.open(`/tramits/${id}/centre`);
    await write(school, answers('08099054', { nivellComplexitat: 'alta', cursComplexitat: '2026-27' }));
    await shoot(school, 'check');
    await school.open(`/tramits/${id}/fitxers/actaClaustre`);
    await shoot(school, 'file');
    await school.page.setInputFiles('#file', { name: 'acta.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n') });
    await school.press('Envia el fitxer');
    await shoot(school, 'file-arrived');
    await school.press('Adjunta');
    await shoot(school, 'file-done');
    await school.open(`/tramits/${id}/revisa`);
    await school.press('Envia la sol·licitud');
    await shoot(school, 'receipt');
    await school.page.emulateMedia({ media: 'print' });
    await school.page.screenshot({ path: '/tmp/shots/receipt-print.png', fullPage: true });
    await school.page.emulateMedia({ media: 'screen' });
    await school.follow('Mira on és');
    await shoot(school, 'home-sent');
    await school.open(`/tramits/${id}?accio=withdraw`);
    await shoot(school, 'act');
    await school.open(`/tramits/${id}/demana/cartaAjuntament`);
    await shoot(school, 'ask');
    await school.open(`/tramits/${id}/mes-tard`);
    await shoot(school, 'later');
    await school.press('Desa');
    await shoot(school, 'later-wrong');
    const mail = await mailTo('a8099054@xtec.cat', 'confirm-sender');
    await visit({}, async (official) => {
      await official.open(doorOf(mail));
      await official.press('Continua');
      await shoot(official, 'confirm');
      await official.press('Som nosaltres');
      await shoot(official, 'confirm-done');
    });
  }));
