/** Who may do what, seat by seat. */
import { describe, expect, it } from 'vitest';
import { authorise, type Permission, permissions, rolesOf, seesField, systemActor } from '#functions/rules/authorise.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { headOf, somebody } from '#test/support/situation.ts';

const about = headOf();
const seats = {
  applicant: 'case:CASE1#applicant',
  official: 'centre:C1#direccio',
  ajuntament: 'case:CASE1#ajuntament',
  coordination: 'programme:magnet#coordination',
  committee: 'programme:magnet#committee',
} as const;
const with_ = (...held: readonly string[]): Actor => somebody({ seats: held });

/** Written out by hand: who may. */
const may: Readonly<Record<Permission, string>> = {
  'read-case': 'applicant official coordination',
  'write-case': 'applicant official',
  'act-on-case': 'applicant official coordination system',
  'answer-later': 'applicant official ajuntament coordination',
  'send-task': 'applicant official coordination',
  'read-staff-case': 'coordination committee',
  'score-case': 'committee',
  'note-case': 'coordination',
  'read-queue': 'coordination committee',
  'export-cases': 'coordination',
  'manage-calls': 'coordination',
  'manage-directory': 'coordination',
  'manage-people': 'coordination',
  'read-jobs': 'coordination',
  'read-mail': 'coordination',
  'manage-calendar': 'coordination',
};

describe('a permission', () => {
  it('is listed', () => expect(Object.keys(may)).toEqual(Object.keys(permissions)));

  it.each(Object.keys(permissions) as Permission[])('%s is for those who hold the seat, and for nobody else', (permission) => {
    for (const [role, seat] of Object.entries(seats)) {
      const wanted = may[permission].split(' ').includes(role);
      expect([role, authorise(with_(seat), permission, { case: about }).ok]).toEqual([role, wanted]);
    }
    expect(authorise(systemActor, permission, { case: about }).ok).toBe(may[permission].includes('system'));
  });

  it('asks strangers to sign in, and tells nobody what exists', () => {
    expect(authorise(null, 'read-case', { case: about })).toMatchObject({ failure: { code: 'sign-in-needed' } });
    expect(authorise(somebody({ person: null }), 'read-case', { case: about })).toMatchObject({ failure: { code: 'sign-in-needed' } });
    expect(authorise(with_(), 'read-case', { case: about })).toMatchObject({ failure: { code: 'not-found' } });
    expect(authorise(with_('case:CASE2#applicant', 'centre:C2#direccio'), 'read-case', { case: about })).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(authorise(with_('programme:xarxa#coordination'), 'read-case', { case: about })).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(authorise(with_('case:CASE1#applicant'), 'read-case')).toMatchObject({ failure: { code: 'not-found' } });
    expect(authorise(with_('centre:C1#docent'), 'read-case', { case: about })).toMatchObject({ failure: { code: 'not-found' } });
  });

  it('holds for the seat of a curs too, and for administrators as for coordinators', () => {
    expect(rolesOf(with_('programme:magnet#committee#2026-2027'), { programme: 'magnet' })).toEqual(['committee']);
    expect(rolesOf(with_('programme:magnet#committeeroom'), { programme: 'magnet' })).toEqual([]);
    expect(rolesOf(with_('programme:magnet#admin'), {})).toEqual(['coordination']);
    expect(rolesOf(with_('programme:xarxa#admin'), { programme: 'xarxa' })).toEqual(['coordination']);
  });

  it('lets somebody with two seats act by both', () => {
    expect(authorise(with_(seats.official, seats.applicant), 'read-case', { case: about })).toEqual({
      ok: true,
      value: ['official', 'applicant'],
    });
  });

  it('lets the seats of the centre that a case names write it beside its head, and no other seat or centre', () => {
    const shared = headOf({ writers: ['impulsor', 'partner'] });
    for (const permission of Object.keys(may) as Permission[]) {
      const [writes, wanted] = [authorise(with_('centre:C1#impulsor'), permission, { case: shared }), may[permission].split(' ')];
      expect([permission, writes.ok]).toEqual([permission, wanted.includes('applicant')]);
    }
    expect(rolesOf(with_('centre:C1#partner#2026-2027', 'centre:C1#direccio'), { case: shared })).toEqual(['official', 'applicant']);
    for (const seat of ['centre:C2#impulsor', 'centre:C1#docent', 'centre:C1#impulsora'])
      expect(rolesOf(with_(seat), { case: shared })).toEqual([]);
    expect(rolesOf(with_('centre:C1#impulsor'), { case: about })).toEqual([]);
  });

  it('lets a task link do its task and nothing else', () => {
    const town = somebody({ seats: [seats.ajuntament], task: 'upload:cartaAjuntament' });
    expect(authorise(town, 'answer-later', { case: about, task: 'upload:cartaAjuntament' }).ok).toBe(true);
    expect(authorise(town, 'answer-later', { case: about, task: 'upload:actaClaustre' }).ok).toBe(false);
    expect(authorise(town, 'answer-later', { case: about }).ok).toBe(false);
    const head = somebody({ seats: [seats.official], task: 'confirm-sender' });
    expect(authorise(head, 'read-case', { case: about }).ok).toBe(false);
    expect(authorise(head, 'read-case', { case: about, task: 'confirm-sender' }).ok).toBe(true);
  });
});

describe('an answer', () => {
  it('is seen by the school and the coordination, and by others when it is for their group', () => {
    expect(seesField(['applicant'])).toBe(true);
    expect(seesField(['official'])).toBe(true);
    expect(seesField(['coordination'])).toBe(true);
    expect(seesField(['committee'])).toBe(false);
    expect(seesField(['committee'], ['COM'])).toBe(true);
    expect(seesField(['committee'], ['AJU'])).toBe(false);
    expect(seesField(['ajuntament'], ['COM'])).toBe(false);
    expect(seesField(['ajuntament'], ['COM', 'AJU'])).toBe(true);
    expect(seesField([], ['COM', 'AJU'])).toBe(false);
  });
});
