/** A statement: accessibility, protection of data. Titles and paragraphs, nothing else. */
import { fill, type Locale, type Text } from '#schemas/text.ts';
import { PageHead } from '../ui/page-head.tsx';

/** A part with its own title. */
export interface StatementPart {
  readonly title: Text;
  readonly paragraphs?: readonly Text[];
  readonly list?: readonly Text[];
}

export interface Statement {
  readonly title: Text;
  readonly lead: Text;
  readonly parts: readonly StatementPart[];
}

/** `values` fill the holes: `{contact}`, `{service}`. */
export function StatementBody(props: {
  readonly locale: Locale;
  readonly statement: Statement;
  readonly values: Readonly<Record<string, string>>;
}) {
  const { locale, statement, values } = props;
  const say = (text: Text) => fill(text, locale, values);
  return (
    <div class="flow">
      <PageHead title={say(statement.title)} />
      <p class="lead">{say(statement.lead)}</p>
      {statement.parts.map(({ title, paragraphs = [], list = [] }) => (
        <>
          <h2>{say(title)}</h2>
          {paragraphs.map((paragraph) => (
            <p>{say(paragraph)}</p>
          ))}
          {list.length > 0 ? (
            <ul>
              {list.map((line) => (
                <li>{say(line)}</li>
              ))}
            </ul>
          ) : null}
        </>
      ))}
    </div>
  );
}
