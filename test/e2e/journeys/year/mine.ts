/** On a telephone, the head of a school finds its curs and subscribes to it; without script, its core team finds what it is invited to. */
import { expect } from 'vitest';
import { answerText } from '#functions/web/text/answer.ts';
import { feedText } from '#functions/web/text/feed.ts';
import { noScript, phone } from '../stage.ts';
import { head } from './forms.ts';
import { curs, signIn, visit } from './scene.ts';

/** Their own pages. */
export async function looksAtTheirCurs(): Promise<void> {
  await visit(phone, async (school) => {
    await signIn(school, head);
    await school.open('/espai/curs');
    expect(await school.text()).toContain('dilluns 21 de setembre de 2026');
    await school.open('/espai');
    await school.follow(feedText.link.ca);
    await school.press(feedText.make.ca);
    const address = await school.page.getByLabel(feedText.address.ca).inputValue();
    const feed = await fetch(address);
    expect(feed.headers.get('Content-Type')).toMatch(/^text\/calendar/u);
    expect(await feed.text()).toMatch(/^BEGIN:VCALENDAR\r\n.+SUMMARY:.+END:VCALENDAR\r\n$/su);
    await school.open('/espai/relleu');
  });
  await visit(noScript, async (team) => {
    await signIn(team, 'berta.vidal@c08099133.example');
    await team.open('/espai/curs');
    await team.follow(/Seminari 1/u);
    await team.press(answerText.yes.ca);
    expect(new URL(team.page.url()).pathname).toBe(`/espai/activitats/${curs}.A05.magnet.1`);
    expect(await team.text()).toContain(answerText.thanks.yes.ca);
  });
}
