/** "Desat a les 10:42": the state of what is being typed, said by the server and kept current by the autosave script. */
import { fill, type Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import type { Examples, Maybe } from './types.ts';

export interface SaveStateProps {
  readonly locale: Locale;
  /** Local hour `HH:mm` of the last save; absent = nothing saved yet. */
  readonly savedAt?: Maybe<string>;
}

/** Top right of a form. The script finds its words in the data attributes. */
export function SaveState({ locale, savedAt }: SaveStateProps) {
  return (
    <p
      role="status"
      class="save small"
      data-save-state
      data-saving={uiText.saving[locale]}
      data-saved={uiText.savedAt[locale]}
      data-offline={uiText.offline[locale]}
      data-failed={uiText.notSaved[locale]}
      data-restored={uiText.restored[locale]}
      data-conflict={uiText.conflict[locale]}
      data-compare={uiText.compare[locale]}
      data-over={uiText.over[locale]}
      data-enter={uiText.enter[locale]}
      data-may-go-on={uiText.mayGoOn[locale]}
    >
      {savedAt ? <strong class="st done">{fill(uiText.savedAt, locale, { time: savedAt })}</strong> : null}
    </p>
  );
}

export const examples: Examples = {
  saved: () => <SaveState locale="ca" savedAt="10:42" />,
  'nothing yet': () => <SaveState locale="ca" />,
};
