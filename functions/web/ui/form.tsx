/** A form of the service: posts without script; with it, saves itself while people type. */
import type { Child } from 'hono/jsx';
import { Button } from './button.tsx';
import { TextInput } from './fields/text.tsx';
import { SaveState } from './save-state.tsx';
import type { Examples, Maybe } from './types.ts';

export interface FormProps {
  readonly action: string;
  readonly children: Child;
  readonly id?: Maybe<string>;
  readonly label?: Maybe<string>;
  /** Where the script posts what is typed (`Accept: application/json`); absent = no autosave. */
  readonly autosave?: Maybe<string>;
  /** Revision of the page that this form was painted from. */
  readonly rev?: Maybe<number>;
  readonly hidden?: Maybe<Readonly<Record<string, string>>>;
}

/** Validation is the server's, in the reader's language. The first button, unseen, is what Enter presses: never "remove a row". */
export function Form({ action, children, id, label, autosave, rev, hidden = {} }: FormProps) {
  return (
    <form class="flow" method="post" action={action} id={id} aria-label={label} data-autosave={autosave} novalidate>
      <div class="vh">
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: Enter presses it, nobody reaches it */}
        <button type="submit" tabindex={-1} aria-hidden="true" />
        {rev === undefined ? null : <input type="hidden" name="rev" value={String(rev)} />}
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
      </div>
      {children}
    </form>
  );
}

/** The buttons at the end of a form: the main one first, then the others and links. */
export function FormActions({ children }: { readonly children: Child }) {
  return (
    <div class="field">
      <div class="row">{children}</div>
    </div>
  );
}

export const examples: Examples = {
  'that saves itself': () => (
    <Form action="/formularis/1/centre" autosave="/formularis/1/centre" rev={3}>
      <SaveState locale="ca" savedAt="10:42" />
      <TextInput locale="ca" name="nomDireccio" label="Nom i cognoms de la direcció" value="" />
      <FormActions>
        <Button>Desa i continua</Button>
        <Button kind="alt" name="on" value="surt">
          Desa i surt
        </Button>
      </FormActions>
    </Form>
  ),
};
