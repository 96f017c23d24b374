/** Files of a case, those that are missing too. */
import type { Child } from 'hono/jsx';
import { SafeLink } from './safe-link.tsx';
import { type SourceProps, SourceTag } from './source-tag.tsx';
import { Status, type StatusKind } from './status.tsx';
import type { Examples, Maybe } from './types.ts';

export interface FileEntry {
  readonly name: string;
  readonly href?: Maybe<string>;
  readonly kind: StatusKind;
  /** "PDF, 214 kB · comprovat el 25/05/2027, 11:02". */
  readonly details: SourceProps;
  /** "Torna a demanar-la". */
  readonly action?: Maybe<Child>;
}

/** Name with its state, what is known of it, what can be done. */
export function FileList({ files }: { readonly files: readonly FileEntry[] }) {
  return (
    <ul class="plain files">
      {files.map((file) => (
        <li>
          <Status kind={file.kind}>
            {file.href ? (
              <SafeLink class="act" href={file.href}>
                {file.name}
              </SafeLink>
            ) : (
              file.name
            )}
          </Status>
          <SourceTag {...file.details} />
          {file.action}
        </li>
      ))}
    </ul>
  );
}

export const examples: Examples = {
  'one there, one missing': () => (
    <FileList
      files={[
        {
          name: 'acta-claustre.pdf',
          href: '/fitxers/1',
          kind: 'done',
          details: { children: 'PDF, 214 kB · comprovat el 25/05/2027, 11:02' },
        },
        {
          name: 'Carta de recolzament',
          kind: 'late',
          details: { kind: 'diff', children: 'Ajuntament de Vilamostra · enllaç vàlid fins al 05/07/2027' },
          action: (
            <a class="act" href="?demana">
              Torna a demanar-la
            </a>
          ),
        },
      ]}
    />
  ),
};
