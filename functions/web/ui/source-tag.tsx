/** Where a value comes from and of which day: under any value that nobody typed. */
import type { Child } from 'hono/jsx';
import type { Examples, Maybe } from './types.ts';

export interface SourceProps {
  readonly children: Child;
  /** `calc`: computed by us; `diff`: differs or is missing. */
  readonly kind?: Maybe<'plain' | 'calc' | 'diff'>;
}

/** Origin · date. */
export function SourceTag({ kind = 'plain', children }: SourceProps) {
  return <span class={kind === 'plain' ? 'src' : `src ${kind}`}>{children}</span>;
}

export const examples: Examples = {
  kinds: () => (
    <div class="flow">
      <p>
        Vilamostra<SourceTag>Directori de centres · 3 de maig de 2027</SourceTag>
      </p>
      <p>
        +14,0 punts<SourceTag kind="calc">Calculat amb les dues respostes</SourceTag>
      </p>
      <p>
        30/06/2028<SourceTag kind="diff">Falten menys de tres cursos</SourceTag>
      </p>
    </div>
  ),
};
