/** The words of one mail: each language with its original, what they become, the variables, and the versions. */
import type { Shown } from '#functions/rules/mail/compose.ts';
import { longest, missingIn, type Wording } from '#functions/rules/mail/wording.ts';
import type { Message } from '#schemas/messages.ts';
import { type Locale, locales } from '#schemas/text.ts';
import type { KnownText } from '../../use-cases/texts/edit-text.ts';
import type { ExampleLine } from '../../use-cases/texts/preview-text.ts';
import { paths } from '../paths.ts';
import { withNames, mailTexts as words } from '../text/mail-texts.ts';
import { Button } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Area } from '../ui/fields/area.tsx';
import { Choice } from '../ui/fields/choice.tsx';
import { TextInput } from '../ui/fields/text.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Letter } from '../ui/letter.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import type { Maybe } from '../ui/types.ts';
import { TextAside } from './mail-text-aside.tsx';
import { missingWords } from './mail-texts.tsx';

export interface MailTextProps {
  readonly locale: Locale;
  readonly text: KnownText;
  /** What stands in the inputs. */
  readonly typed: Wording;
  /** The version that the writer looked at; 0 = the original. */
  readonly seen: number;
  readonly errors: Readonly<Record<string, string>>;
  /** What just happened; `warn`: somebody else was first. */
  readonly news?: Maybe<string>;
  readonly meanwhile?: Maybe<string>;
  readonly examples: readonly ExampleLine[];
  readonly example: string;
  /** Centres as whose people it can be read; none where it speaks of a case. */
  readonly readers: readonly { readonly id: string; readonly name: string }[];
  readonly reader: string;
  readonly language: Locale;
  /** The letter; null while the words cannot be filled. */
  readonly shown: Shown | null;
}

/** The page. */
export function MailTextBody(props: MailTextProps) {
  const { locale, text, typed, seen, errors, news, meanwhile } = props;
  const { message, versions } = text;
  const missing = versions[0] ? missingIn(versions[0]) : [];
  return (
    <Columns wide still aside={<TextAside locale={locale} text={text} />} asideLabel={words.variables[locale]}>
      <Form action={paths.text(message.name)} hidden={{ vist: String(seen) }}>
        <ErrorSummary locale={locale} errors={Object.entries(errors).map(([name, said]) => ({ name, text: said }))} />
        <PageHead
          title={withNames(message.words.subject, locale)}
          over={<SafeLink href={paths.texts()}>{words.title[locale]}</SafeLink>}
          sub={message.name}
        />
        {news ? (
          <Note kind="info" role="status">
            <p>{news}</p>
          </Note>
        ) : null}
        {meanwhile ? (
          <Note kind="info" role="status" title={words.meanwhileTitle[locale]}>
            <p>{meanwhile}</p>
          </Note>
        ) : null}
        {missing.length > 0 ? <Status kind="soon">{missingWords(missing, locale)}</Status> : null}
        <p>{words.editLead[locale]}</p>
        {locales.map((each) => (
          <InLanguage locale={locale} each={each} message={message} typed={typed} errors={errors} />
        ))}
        <FormActions>
          <Button>{words.save[locale]}</Button>
        </FormActions>
        <Preview {...props} />
      </Form>
    </Columns>
  );
}

interface InLanguageProps extends Pick<MailTextProps, 'locale' | 'typed' | 'errors'> {
  readonly each: Locale;
  readonly message: Message;
}

function InLanguage({ locale, each, message, typed, errors }: InLanguageProps) {
  const [subject, body] = [`assumpte.${each}`, `cos.${each}`];
  return (
    <section class="flow" aria-labelledby={`en-${each}`}>
      <h2 id={`en-${each}`}>{words.inLanguage[each][locale]}</h2>
      <TextInput locale={locale} name={subject} label={words.subjectIn[each][locale]} value={typed.subject[each]} error={errors[subject]} />
      <Area
        locale={locale}
        name={body}
        label={words.bodyIn[each][locale]}
        value={typed.body[each]}
        error={errors[body]}
        rows={10}
        max={longest.body}
      />
      <details>
        <summary>{words.theOriginal[locale]}</summary>
        <div class="letter flow" lang={each}>
          <p class="subject">{message.words.subject[each]}</p>
          <p class="words">{message.words.body[each]}</p>
        </div>
      </details>
    </section>
  );
}

/** Shown of what is typed; its buttons go to it, and keep all that is typed. */
function Preview({ locale, text, examples, example, readers, reader, language, shown }: MailTextProps) {
  const here = `${paths.text(text.message.name)}#com-queda`;
  const options = examples.map(({ kind, id, label }) => ({ value: `${kind}:${id}`, label }));
  return (
    <section class="flow" aria-labelledby="com-queda">
      <h2 id="com-queda">{words.previewTitle[locale]}</h2>
      {examples.length > 0 ? (
        <Choice locale={locale} name="exemple" label={words.example[locale]} value={example} options={options} compact />
      ) : null}
      {readers.length > 0 ? (
        <Choice
          locale={locale}
          name="centre"
          label={words.reader[locale]}
          value={reader}
          options={readers.map(({ id, name }) => ({ value: id, label: name }))}
          compact
        />
      ) : null}
      <Choice
        locale={locale}
        name="llengua"
        label={words.language[locale]}
        value={language}
        inline
        options={locales.map((each) => ({ value: each, label: words.languages[each][locale] }))}
      />
      <FormActions>
        <Button kind="alt" name="fes" value="mira" formaction={here}>
          {words.look[locale]}
        </Button>{' '}
        <Button kind="alt" name="fes" value="prova" formaction={here}>
          {words.try[locale]}
        </Button>
      </FormActions>
      {shown ? <Letter letter={shown} locale={language} whole /> : <p class="soft">{words.previewWrong[locale]}</p>}
    </section>
  );
}
