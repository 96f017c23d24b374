/** Soft rules: said in plain words beside the answer; they never block and are no verdict. */
import type { Text } from '../text.ts';
import type { Answered } from './answer.ts';
import { holds } from './evaluate.ts';
import type { Facts, Warning } from './form.ts';
import type { Input, Plan, Planned } from './plan.ts';
import { inScope, type Scope } from './scope.ts';
import { fillShown } from './shown.ts';

/** What a soft rule says of these answers. */
export interface FormWarning {
  readonly id: string;
  /** The input beside which it is shown, its field and its page. */
  readonly at: string;
  readonly key: string;
  readonly section: string;
  readonly title: Text;
  readonly text: Text;
  /** `warns`: outside · `ok`: met · `unknown`: answers are missing · `read`: a person has to read the answer. */
  readonly holds: 'warns' | 'ok' | 'unknown' | 'read';
}

const unknown: Text = {
  ca: 'Encara no hi ha prou respostes per saber-ho.',
  es: 'Todavía no hay respuestas suficientes para saberlo.',
  en: 'There are not enough answers yet to tell.',
};

/** Criteria in their order with their state, then the warnings of widgets. A rule beside a hidden answer says nothing. */
export function warningsOf(plan: Plan, answered: Answered, facts: Facts, scope: Scope): readonly FormWarning[] {
  const own = plan.warnings.flatMap(({ warning, of }) => {
    const asked = answered.visible.has(of.key) && inScope(of, { ...scope, asked: 'all' });
    const said = asked ? judged(plan, warning, answered, facts) : null;
    return said ? [{ id: warning.id, at: warning.at, key: of.key, section: of.section.key, title: warning.title, ...said }] : [];
  });
  return [...own, ...plan.warners.flatMap(({ input, of }) => (inScope(of, scope) ? widgetWarning(input, of, answered) : []))];
}

function judged(plan: Plan, warning: Warning, { values }: Answered, facts: Facts): Pick<FormWarning, 'text' | 'holds'> | null {
  const said = (text: Text) => fillShown(plan, text, warning.values, values, facts);
  if (warning.unknown && holds(warning.unknown, values, facts)) return warning.ok ? { holds: 'unknown', text: unknown } : null;
  if (holds(warning.when, values, facts)) return { holds: warning.read ? 'read' : 'warns', text: said(warning.text) };
  return warning.ok ? { holds: 'ok', text: said(warning.ok) } : null;
}

function widgetWarning({ path, field, widget }: Input, { key, section }: Planned, { values }: Answered): readonly FormWarning[] {
  const value = values[path] ?? null;
  const said = value === null ? null : widget.warns?.(field, value);
  return said ? [{ id: `${path}.${field.widget}`, at: path, key, section: section.key, holds: 'warns', ...said }] : [];
}
