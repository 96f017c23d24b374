/** A head of school applies with a browser that runs no script. */
import { expect, test } from 'vitest';
import { answers, begin, comeToStart, send, write } from './apply.ts';
import { visit } from './scene.ts';
import { noScript } from './stage.ts';

test('without script, a school applies from the home page to the receipt', () =>
  visit(noScript, async (school) => {
    await comeToStart(school);
    await school.fillIn({ codi: 'cel rogenc' });
    await school.press('Cerca');
    await school.fillIn({ codi: '08099054' });
    await school.press('Continua');
    expect(await school.text()).toContain('a8099054@xtec.cat');
    await begin(school, 'direccio@celrogenc.example');
    await write(school, answers('08099054', { nivellComplexitat: 'alta', cursComplexitat: '2026-27' }));
    await send(school);
  }));
