/** A note: context beside what is asked, never decoration. */
import type { Child } from 'hono/jsx';
import type { Examples, Maybe } from './types.ts';

export interface NoteProps {
  readonly children: Child;
  readonly title?: Maybe<string>;
  /** `info`: the service tells something that just happened. */
  readonly kind?: Maybe<'plain' | 'info'>;
  /** `status`: said aloud when it appears. */
  readonly role?: Maybe<'status'>;
  readonly id?: Maybe<string>;
}

/** Words on a quiet ground. */
export function Note({ title, kind = 'plain', role, id, children }: NoteProps) {
  return (
    <div class={kind === 'info' ? 'note info' : 'note'} role={role} id={id}>
      {title ? <h2>{title}</h2> : null}
      {children}
    </div>
  );
}

export const examples: Examples = {
  plain: () => (
    <Note>
      <p>
        <strong>No substitueix la sol·licitud oficial.</strong> Aquest formulari prepara el preprojecte amb el programa.
      </p>
    </Note>
  ),
  info: () => (
    <Note kind="info" role="status" title="Us hem enviat un correu">
      <p>Obriu l’enllaç o escriviu aquí el codi de sis xifres.</p>
    </Note>
  ),
};
