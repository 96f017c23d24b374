/** A file: its state and the way to its own page. */
import { uiText } from '../../text/ui.ts';
import { FieldError } from '../field-error.tsx';
import { SafeLink } from '../safe-link.tsx';
import { SourceTag } from '../source-tag.tsx';
import { Status } from '../status.tsx';
import type { Examples, Maybe } from '../types.ts';
import { idOf, partId } from './ids.ts';
import { describedBy, type FieldProps } from './props.ts';

export interface FileFieldProps extends FieldProps {
  /** The page where the file is chosen and sent. */
  readonly href: string;
  /** The file that is there; `details`: "PDF, 214 kB · 25/05/2027". */
  readonly file?: Maybe<{ readonly name: string; readonly href?: Maybe<string>; readonly details: string }>;
  /** Instead of a file: "Demanada a l’Ajuntament el 24/05/2027". */
  readonly instead?: Maybe<string>;
}

function State({ locale, file, instead }: FileFieldProps) {
  if (!file) return <Status kind={instead ? 'half' : 'none'}>{instead ?? uiText.noFile[locale]}</Status>;
  return (
    <>
      <Status kind="done">{file.href ? <SafeLink href={file.href}>{file.name}</SafeLink> : file.name}</Status>
      <SourceTag>{file.details}</SourceTag>
    </>
  );
}

/** The link carries the id that error links lead to. */
export function FileField(props: FileFieldProps) {
  const { name, locale, label, hint, optionalMark, error, file, href, disabled, beside } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: holds no input, so it is no fieldset
    <div class="field" role="group" aria-labelledby={partId(name, 'label')}>
      <p class="label" id={partId(name, 'label')}>
        {label}
        {optionalMark ? <span class="opt"> {optionalMark}</span> : null}
      </p>
      {hint ? (
        <p class="hint" id={partId(name, 'hint')}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={partId(name, 'error')} locale={locale} text={error} /> : null}
      <p>
        <State {...props} />
      </p>
      {disabled ? null : (
        <p>
          <SafeLink class="btn alt" id={idOf(name)} href={href} about={label} describedBy={describedBy(props)}>
            {(file ? uiText.changeFile : uiText.addFile)[locale]}
          </SafeLink>
        </p>
      )}
      {beside ? <div id={partId(name, 'beside')}>{beside}</div> : null}
    </div>
  );
}

export const examples: Examples = {
  'none yet': () => (
    <FileField
      locale="ca"
      name="file.acta"
      label="Acta del claustre"
      optionalMark="(opcional)"
      hint="PDF, fins a 10 MB."
      href="/formularis/1/acta"
    />
  ),
  'one there': () => (
    <FileField
      locale="ca"
      name="file.carta"
      label="Carta de recolzament"
      href="/formularis/1/carta"
      file={{ name: 'carta.pdf', href: '/fitxers/2', details: 'PDF, 98 kB · 25/05/2027' }}
    />
  ),
  'asked of somebody else': () => (
    <FileField
      locale="ca"
      name="file.demanada"
      label="Carta de recolzament"
      href="?c"
      instead="Demanada a l’Ajuntament el 24/05/2027"
      error="La carta encara no ha arribat."
    />
  ),
};
