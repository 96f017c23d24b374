/** Who comes in, how, and who does not: by code, by link, and the scanner of a mail server that opens everything. */
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { databasePath } from '#infra/local/places.ts';
import { answers, begin, comeToStart } from './apply.ts';
import { askToSignIn, mailTo, service, signIn, visit } from './scene.ts';
import { doorOf, noScript } from './stage.ts';

test('a coordinator comes in with the code of the mail, and a wrong code lets nobody in', () =>
  visit({}, async (nora) => {
    const address = 'nora.vidal@magnet.example';
    const { text } = await askToSignIn(nora, address);
    const code = /\b\d{6}\b/u.exec(text)?.[0] ?? '';
    await nora.fillIn({ codi: code === '000000' ? '111111' : '000000' });
    await nora.press('Entra');
    expect((await nora.errors()).length).toBe(1);
    await nora.fillIn({ codi: code });
    await nora.press('Entra');
    expect(await nora.who()).toContain('Nora Vidal Queralt · coordinació');
  }));

test('a member of the committee comes in with the link of the mail, once', () =>
  visit(noScript, async (aina) => {
    const mail = await signIn(aina, 'aina.torrent@magnet.example');
    expect(await aina.who()).toContain('Aina Torrent Mir');
    await visit(noScript, async (other) => {
      await other.open(doorOf(mail));
      expect(await other.text()).toContain('Demaneu-ne un de nou');
    });
  }));

/** Everything that the service keeps. */
function kept(): string {
  const db = new DatabaseSync(databasePath(service().folder), { readOnly: true });
  try {
    const rows = db.prepare('SELECT * FROM items ORDER BY pk, sk').all();
    return `${rows.length} ${createHash('sha256').update(JSON.stringify(rows)).digest('hex')}`;
  } finally {
    db.close();
  }
}

test('a scanner that opens every link of every mail, twice, changes nothing, and whoever the mail was for still comes in', () =>
  visit(noScript, async (school) => {
    const address = 'direccio@molidellum.example';
    await comeToStart(school);
    await school.fillIn({ codi: answers('43099036').codiCentre ?? '' });
    await school.press('Continua');
    await begin(school, address);
    const resume = await mailTo(address, 'resume');
    await visit(noScript, async (biel) => {
      const code = await askToSignIn(biel, 'biel.mas@magnet.example');
      const mails = await service().mails();
      const links = [...new Set(mails.flatMap(({ links }) => links))].filter((link) => link.startsWith(service().origin));
      expect(links.length).toBeGreaterThan(5);
      const before = await quiet();
      for (const link of links) await scan(link);
      expect(kept()).toBe(before);
      await biel.open(doorOf(code));
      await biel.press('Entra');
      expect(await biel.who()).toContain('Biel Mas Fontanet');
    });
    await visit(noScript, async (again) => {
      await again.open(doorOf(resume));
      await again.press('Continua');
      expect(await again.who()).toContain('Escola Molí de Llum');
    });
  }));

/** Opens a link twice, each time also as the mail's other answer. */
async function scan(link: string): Promise<void> {
  const addresses = [link, `${link}${link.includes('?') ? '&' : '?'}resposta=no`];
  for (const address of [...addresses, ...addresses]) expect((await fetch(address)).status, address).toBeLessThan(500);
}

/** What is kept once nothing is under way: the same at two looks. */
function quiet(): Promise<string> {
  let last = '';
  return vi.waitFor(
    () => {
      const [before, now] = [last, kept()];
      last = now;
      expect(now).toBe(before);
      return now;
    },
    { timeout: 10_000, interval: 300 },
  );
}
