/** The code of a school: what a person who types it is told. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  checkCodiCentre,
  codePrefixes,
  controlDigit,
  fictionalCodes,
  officialMailbox,
  repairCodi,
} from '#schemas/catalonia/codi-centre.ts';

const problemOf = (typed: string) => {
  const checked = checkCodiCentre(typed);
  return checked.ok ? checked.value : checked.problem;
};
const sevenDigits = fc
  .tuple(fc.constantFrom(...codePrefixes), fc.integer({ min: 0, max: 9999 }))
  .map(([prefix, serial]) => `${prefix}0${String(serial).padStart(4, '0')}`);

describe('a person who types a code', () => {
  test.each(['08002113', '17002880', '25010413', '43006186', '08020619', ...fictionalCodes])('has %s accepted', (code) =>
    expect(problemOf(code)).toBe(code),
  );

  test.each([
    ['', 'missing'],
    ['  ', 'missing'],
    ['escola', 'not-digits'],
    ['0800211A', 'not-digits'],
    ['0800211', 'length'],
    ['080021133', 'length'],
    ['80022070', 'prefix'],
    ['28002113', 'prefix'],
    ['08960276', 'not-a-centre'],
    ['08002114', 'control'],
    ['25004505', 'control'],
    ['08021170', 'control'],
  ])('learns what is wrong with «%s»: %s', (typed, problem) => expect(problemOf(typed)).toBe(problem));

  test('has the zero that a spreadsheet took given back, and spaces taken out', () => {
    expect(problemOf('8002113')).toBe('08002113');
    expect(problemOf(' 0800 2113 ')).toBe('08002113');
    expect(repairCodi('9002113')).toBe('9002113');
  });

  test('reads in each language what was typed and what to do', () => {
    const checked = checkCodiCentre('08002114');
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    for (const words of Object.values(checked.message)) expect(words).toContain('08002114');
    expect(checked.message.ca).toContain('Comproveu el codi');
  });

  test('does not read a whole pasted page back', () => {
    const checked = checkCodiCentre('x'.repeat(5000));
    expect(!checked.ok && checked.message.ca.length).toBeLessThan(250);
  });

  property.prop([sevenDigits])('has exactly one last digit accepted', (seven) => {
    const accepted = [...'0123456789'].filter((digit) => checkCodiCentre(`${seven}${digit}`).ok);
    expect(accepted).toEqual([String(controlDigit(seven))]);
  });

  property.prop([sevenDigits, fc.integer({ min: 3, max: 6 }), fc.integer({ min: 1, max: 9 })])(
    'who mistypes one digit of the serial is told, but where 10 and 1 share a control digit',
    (seven, at, shift) => {
      const wrong = `${seven.slice(0, at)}${(Number(seven[at]) + shift) % 10}${seven.slice(at + 1)}`;
      const control = controlDigit(seven);
      if (control !== 1) expect(problemOf(`${wrong}${control}`)).toBe('control');
      else expect(['control', `${wrong}1`]).toContain(problemOf(`${wrong}1`));
    },
  );
});

test('the official mailbox follows from the code', () => {
  expect(['08002113', '17002880', '25010413', '43006186'].map(officialMailbox)).toEqual([
    'a8002113@xtec.cat',
    'b7002880@xtec.cat',
    'c5010413@xtec.cat',
    'e3006186@xtec.cat',
  ]);
  expect(() => officialMailbox('28002113')).toThrow(RangeError);
});
