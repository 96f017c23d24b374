/** A failure told on the page where somebody pressed, with what somebody else did meanwhile. */
import type { Failure } from '#schemas/result.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import { wordsOf } from './problem.ts';
import { caseText } from './text/case.ts';
import { errorTitles } from './text/web.ts';
import type { RefusedProps } from './ui/refused.tsx';

/** A failure to be told on the page where somebody pressed: what it is, and what somebody else did meanwhile. */
export function refusalOf({ code, values = {} }: Failure, locale: Locale): RefusedProps {
  const { what, at, state } = values;
  const happened =
    code === 'changed-meanwhile' && what && at ? [fill(caseText.happened, locale, { what, at: instantInWords(at, locale) })] : [];
  const now = code === 'changed-meanwhile' && state ? [fill(caseText.stateNow, locale, { state })] : [];
  return { title: errorTitles[code][locale], lines: [...happened, ...now, wordsOf(code, locale, values)] };
}
