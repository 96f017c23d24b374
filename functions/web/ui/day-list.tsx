/** Days under each other, and in each what happens at which hour: what, to whom, why, how it stands, and what can be done. */
import type { Child } from 'hono/jsx';
import { Status, type StatusKind } from './status.tsx';
import type { Examples, Maybe } from './types.ts';

export interface DayEntry {
  /** "07:30". */
  readonly hour: string;
  readonly title: string;
  readonly state: { readonly kind: StatusKind; readonly text: string };
  /** To whom and how many. */
  readonly children: Child;
  /** Links. */
  readonly actions?: Maybe<Child>;
}

export interface DayProps {
  readonly id: string;
  /** "24", "Dimarts", "novembre · 10 correus". */
  readonly figure: string;
  readonly weekday: string;
  readonly sub: string;
  readonly entries: readonly DayEntry[];
}

/** One day. */
export function Day({ id, figure, weekday, sub, entries }: DayProps) {
  return (
    <section class="day" aria-labelledby={id}>
      <h2 id={id}>
        <span class="big">{figure}</span> {weekday}
        <small>{sub}</small>
      </h2>
      <ul class="plain">
        {entries.map(({ hour, title, state, children, actions }) => (
          <li>
            <span class="soft">{hour}</span>
            <div>
              <h3>{title}</h3>
              {children}
            </div>
            <span class="state">
              <Status kind={state.kind}>{state.text}</Status>
            </span>
            {actions ? <p class="row do">{actions}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

export const examples: Examples = {
  'a day with two mails': () => (
    <Day
      id="d24"
      figure="24"
      weekday="Dimarts"
      sub="novembre · 10 correus"
      entries={[
        {
          ...{ hour: '07:30', title: 'Jornada de co-creació', state: { kind: 'none', text: 'Previst' } },
          children: <p>Escola Pont de Guix · 9 correus</p>,
          actions: (
            <a class="act" href="/coordinacio/textos/M-EV-REC">
              Llegeix
            </a>
          ),
        },
        {
          ...{ hour: '07:30', title: 'Hores d’octubre', state: { kind: 'na', text: 'Omès' } },
          children: <p>Escola Pla de l’Alba</p>,
        },
      ]}
    />
  ),
};
