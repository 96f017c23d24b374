/** The drawing of the poster: the mark, and what it attracts. Decoration. */

const loops = [
  'M110 520V190a150 150 0 0 1 300 0V520',
  'M64 520V190a196 196 0 0 1 392 0V520',
  'M14 520V190a246 246 0 0 1 492 0V520',
  'M152 190a108 108 0 0 1 216 0',
];

/** Points on the loops: x, y, radius. */
const dots: readonly (readonly [number, number, number])[] = [
  [162.1, 144.4, 8],
  [219.5, 89.9, 5.5],
  [314, 96.5, 11],
  [360.1, 149.5, 5.5],
  [112.3, 164, 8],
  [148.5, 89.6, 11],
  [239.1, 41.5, 8],
  [288.6, 42.8, 5.5],
  [371.5, 89.6, 11],
  [407.7, 164, 5.5],
  [73.6, 129.4, 8],
  [139.3, 35.5, 5.5],
  [212.6, -0.2, 5.5],
  [333.4, 8.3, 5.5],
  [426.2, 86.1, 5.5],
  [56.1, 52.4, 8],
  [152.2, -31.1, 8],
  [268.6, -55.9, 5.5],
  [404.6, -9, 11],
];

/** Horseshoe, field lines, dots. */
export function HeroArt() {
  return (
    <svg class="art" viewBox="0 -66 520 566" aria-hidden="true" focusable="false">
      {loops.map((d) => (
        <path class="loop" d={d} />
      ))}
      <path class="pole" d="M152 262V380A108 108 0 0 0 368 380V262" />
      <path class="tip" d="M152 190V250M368 190V250" />
      {dots.map(([cx, cy, r]) => (
        <circle class="dot" cx={cx} cy={cy} r={r} />
      ))}
      <circle class="k" cx="260" cy="218" r="44" />
    </svg>
  );
}
