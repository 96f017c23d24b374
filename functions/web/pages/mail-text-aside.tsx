/** Beside the words of a mail: what its variables become, and its versions, each of which can be brought back. */
import { variablesOf } from '#functions/rules/mail/wording.ts';
import type { MailText } from '#schemas/entities/text.ts';
import { fill, type Locale, locales, type Text } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import type { KnownText } from '../../use-cases/texts/edit-text.ts';
import { paths } from '../paths.ts';
import { variableWords, mailTexts as words } from '../text/mail-texts.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Form } from '../ui/form.tsx';
import { Timeline } from '../ui/timeline.tsx';

interface AsideProps {
  readonly locale: Locale;
  readonly text: KnownText;
}

/** Variables first: they are needed while one writes. */
export function TextAside({ locale, text }: AsideProps) {
  return (
    <>
      <p class="small soft">{words.variablesLead[locale]}</p>
      <DataTable
        id="variables"
        caption={words.variables[locale]}
        slim
        rows={variablesOf(text.message)}
        columns={[
          { head: words.variables[locale], rowHead: true, cell: (name) => `{${name}}` },
          { head: words.becomes[locale], cell: (name) => (variableWords as Readonly<Record<string, Text>>)[name]?.[locale] ?? '' },
        ]}
      />
      <Versions locale={locale} text={text} />
    </>
  );
}

function Versions({ locale, text: { message, versions } }: AsideProps) {
  const [latest] = versions;
  return (
    <section class="flow" aria-labelledby="versions">
      <h2 id="versions">{words.history[locale]}</h2>
      {latest ? null : <p class="small soft">{words.noHistory[locale]}</p>}
      <Timeline
        items={versions.map((version) => ({
          when: instantInWords(version.at, locale),
          at: version.at,
          text: <Version locale={locale} version={version} holds={version === latest} />,
        }))}
      />
      {latest && !isOriginal(latest) ? (
        <Form action={paths.text(message.name)} hidden={{ fes: 'recupera', versio: '0' }}>
          <Button kind="alt">{words.restoreOriginal[locale]}</Button>
        </Form>
      ) : null}
    </section>
  );
}

function Version({ locale, version, holds }: { readonly locale: Locale; readonly version: MailText; readonly holds: boolean }) {
  const { message, version: n, name } = version;
  const said = fill(isOriginal(version) ? words.wentBack : words.wrote, locale, { name, n: String(n) });
  return (
    <>
      {holds ? `${said}: ${words.holds[locale]}` : said}
      {isOriginal(version) ? null : <Said locale={locale} version={version} />}
      {holds || isOriginal(version) ? null : (
        <Form action={paths.text(message)} hidden={{ fes: 'recupera', versio: String(n) }}>
          <Button kind="link" about={fill(words.wrote, locale, { name, n: String(n) })}>
            {words.restore[locale]}
          </Button>
        </Form>
      )}
    </>
  );
}

function Said({ locale, version: { subject, body } }: { readonly locale: Locale; readonly version: MailText }) {
  return (
    <details>
      <summary>{words.see[locale]}</summary>
      {locales
        .filter((each) => subject[each] !== '' || body[each] !== '')
        .map((each) => (
          <div class="small" lang={each}>
            <p>
              <strong>{subject[each]}</strong>
            </p>
            <p class="keep">{body[each]}</p>
          </div>
        ))}
    </details>
  );
}

function isOriginal({ subject, body }: MailText): boolean {
  return locales.every((each) => subject[each] === '' && body[each] === '');
}
