/** A head of school applies without ever touching a mouse. */
import { expect, test } from 'vitest';
import { answers, begin, comeToStart, send, write } from './apply.ts';
import { visitByKeyboard } from './scene.ts';

test('by keyboard alone, a school applies from the home page to the receipt', () =>
  visitByKeyboard(async (school) => {
    await comeToStart(school);
    await school.fillIn({ codi: 'font de vidre' });
    await school.page.getByRole('option').first().waitFor();
    await school.page.keyboard.press('ArrowDown');
    await school.page.keyboard.press('Enter');
    await school.press('Continua');
    expect(await school.text()).toContain('a8099066@xtec.cat');
    await begin(school, 'direccio@fontdevidre.example');
    await write(school, answers('08099066'));
    await send(school);
  }));
