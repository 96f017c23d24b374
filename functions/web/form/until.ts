/** Until when a form that is being written can be sent. */
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import type { LoadedCase } from '../../use-cases/cases/load-case.ts';
import { closedNow } from '../../use-cases/cases/school-case.ts';
import type { WebDeps } from '../context.ts';
import { caseText } from '../text/case.ts';
import { formText } from '../text/form.ts';

/** Until when a draft can be sent, or why it cannot; of what the calendar opened, when it is due. */
export function untilWhen(deps: Pick<WebDeps, 'now'>, loaded: LoadedCase, locale: Locale): string | undefined {
  const { head, call } = loaded;
  if (head.submittedAt !== null) return undefined;
  if (!call) return head.deadline ? fill(caseText.home.until, locale, { when: instantInWords(head.deadline, locale) }) : undefined;
  return closedNow(deps, loaded)?.[locale] ?? fill(formText.closes, locale, { closes: instantInWords(call.closesAt, locale) });
}
