/** What a calendar program is told of a session: by which mails, as what, and in bytes that it can read. */
import { describe, expect, test } from 'vitest';
import { invitationOf } from '#functions/mail/ics.ts';
import type { AboutItem } from '#functions/rules/mail/about-item.ts';
import { entryOf, methodOf } from '#functions/rules/mail/item-entry.ts';
import { substanceOfItem } from '#functions/rules/mail/item-substance.ts';
import { calendarPart } from '#schemas/calendar-entry.ts';
import { aboutItem, itemOfActivity, saidOf } from '#test/emails/item-samples.ts';
import { unfolded } from '#test/support/calendar.ts';
import { sessionOn } from '#test/support/items.ts';

const addresses = {
  origin: 'https://magnet.example',
  organizer: { name: 'Magnet', address: '0123@respostes.magnet.example' },
  attendee: { name: 'Jana Prat', address: 'jana@escola.example' },
};
const answer = 'https://magnet.example/resposta/secret';
const entry = (name: string, more: Partial<AboutItem> = {}, link: string | null = answer) => {
  const about = aboutItem(name, more);
  return entryOf(about, substanceOfItem(about, saidOf(name, about), 'ca').holes, { ...addresses, answer: link }, 'ca');
};
const method = (name: string, more: Partial<AboutItem> = {}) => methodOf(aboutItem(name, more));

test('invitations and changes ask, cancellations take away, and nothing else tells a calendar anything', () => {
  expect(['CONVOCATORIA', 'CANVI', 'ANULLAT', 'ANULLAT-FORA', 'REC', 'REC-SI'].map((last) => method(`M-EV-${last}`))).toEqual([
    ...['REQUEST', 'REQUEST', 'CANCEL', 'CANCEL'],
    ...[null, null],
  ]);
  expect(['REC', 'CANVI', 'ANULLAT'].map((last) => method(`M-PLA-${last}`))).toEqual([null, null, null]);
  expect(method('M-EV-CANVI', { item: sessionOn('2027-01-20', { is: {} }) })).toBeNull();
});

describe('an entry', () => {
  test('says what, where, when, who is asked and where they answer', () => {
    const part = entry('M-EV-CONVOCATORIA');
    expect(calendarPart.parse(part)).toEqual(part);
    expect(part?.entry).toMatchObject({
      ...{ title: 'Seminari 1 dels equips impulsors', place: 'Sala de Mostra, carrer de l’Exemple, 1, Vilamostra', url: answer },
      ...{
        sequence: 2,
        status: 'confirmed',
        start: '2027-01-20T08:00:00.000Z',
        end: '2027-01-20T13:00:00.000Z',
        ...{ attendee: addresses.attendee },
      },
    });
    expect(part?.entry.text).toBe(
      `Digueu aquí si hi vindreu, o qui vindrà en lloc vostre:\n${answer}\n\nhttps://meet.example/aula\n\nPorteu-hi la planificació.\nHi haurà una pausa.\n\nPersona de contacte: Nora Vidal`,
    );
    const lines = part ? unfolded(invitationOf(part)) : [];
    expect(lines).toContain('UID:2026-2027.A08.magnet.1@magnet.example');
    expect(lines).toContain('METHOD:REQUEST');
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1);
  });

  test('takes an hour where nobody said how long, and says of a cancellation only why', () => {
    const item = itemOfActivity(aboutItem('M-EV-REC').activity, { is: { start: '2027-01-20T08:00:00.000Z' }, note: '', link: '' });
    expect(entry('M-EV-CONVOCATORIA', { item }, null)?.entry).toMatchObject({
      end: '2027-01-20T09:00:00.000Z',
      text: 'Persona de contacte: Nora Vidal',
      url: null,
    });
    expect(entry('M-EV-ANULLAT', {}, null)).toMatchObject({
      method: 'CANCEL',
      entry: { status: 'cancelled', text: 'La sala no és lliure.' },
    });
  });

  test('is told with the sequence that the change was given', () => {
    const cause = { ...aboutItem('M-EV-CANVI').cause, values: { sequence: '7', start: '2027-02-03T08:00:00.000Z', end: '' } };
    expect(entry('M-EV-CANVI', { cause })?.entry).toMatchObject({
      sequence: 7,
      start: '2027-02-03T08:00:00.000Z',
      end: '2027-02-03T09:00:00.000Z',
    });
  });
});
