/** Contrast of the tokens, computed from the stylesheet with the formula of WCAG 2: 4.5 for text, 3 for shapes, borders and focus. */
import { describe, expect, test } from 'vitest';
import { assets } from './site.ts';

const css = Buffer.from(assets.get('styles.css')?.body ?? []).toString('utf8');
const [light = '', dark = ''] = css.slice(css.indexOf(':root')).split('prefers-color-scheme: dark');

/** Tokens of a block that are colours. */
function colours(block: string): ReadonlyMap<string, string> {
  const end = block.indexOf('@layer');
  return new Map(
    [...block.slice(0, end < 0 ? undefined : end).matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function luminance(hex: string): number {
  const six = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(six.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = {
  paper: { text: ['ink', 'soft', 'pine', 'pull', 'amber'], shape: ['edge', 'sky'] },
  surface: { text: ['ink', 'soft', 'pull'], shape: ['edge'] },
  tint: { text: ['ink', 'soft', 'pine', 'pull', 'amber'], shape: ['edge', 'sky'] },
  'pull-tint': { text: ['ink', 'pull'], shape: [] },
  'amber-tint': { text: ['ink', 'pine', 'amber'], shape: [] },
  'sky-tint': { text: ['ink'], shape: [] },
  pine: { text: ['on-pine'], shape: [] },
  field: { text: ['on-field'], shape: [] },
  line: { text: [], shape: ['pine'] },
} as const;

test('black on white is 21', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
});

describe.each([
  ['light', colours(light)],
  ['dark', new Map([...colours(light), ...colours(dark)])],
])('%s', (_name, tokens) => {
  const value = (token: string) => tokens.get(token) ?? '';
  test.each(Object.entries(grounds))('on %s everything is legible', (ground, { text, shape }) => {
    for (const token of text) expect(contrast(value(token), value(ground)), token).toBeGreaterThanOrEqual(4.5);
    for (const token of shape) expect(contrast(value(token), value(ground)), token).toBeGreaterThanOrEqual(3);
  });
});
