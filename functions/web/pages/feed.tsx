/** The personal calendar: what it is, its address while it may be shown, and how programs subscribe to it. */
import { fill, type Locale } from '#schemas/text.ts';
import { dayInWords, localDay } from '#schemas/values/dates.ts';
import { paths } from '../paths.ts';
import { feedText } from '../text/feed.ts';
import { AnswerList } from '../ui/answer-list.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/fields/text.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import type { Maybe } from '../ui/types.ts';
import { UBox } from '../ui/u-box.tsx';

export interface FeedProps {
  readonly locale: Locale;
  /** Since when there is one; null = none. */
  readonly since: string | null;
  /** The address, just after it was made. */
  readonly url?: Maybe<string>;
  readonly ended?: Maybe<boolean>;
}

/** One button, or the address to copy. */
export function FeedBody({ locale, since, url, ended }: FeedProps) {
  return (
    <div class="flow">
      <PageHead title={feedText.title[locale]} over={<SafeLink href={paths.mine()}>{feedText.over[locale]}</SafeLink>} />
      {ended ? (
        <Note kind="info" role="status">
          <p>{feedText.ended[locale]}</p>
        </Note>
      ) : null}
      <p class="lead">{feedText.lead[locale]}</p>
      <p>{feedText.secret[locale]}</p>
      {url ? <Address locale={locale} url={url} /> : null}
      {since && !url ? <p>{fill(feedText.since, locale, { day: dayInWords(localDay(since), locale) })}</p> : null}
      <Form action={paths.myFeed()}>
        <FormActions>
          <Button kind={since ? 'alt' : 'main'} name="fes" value="nou">
            {(since ? feedText.renew : feedText.make)[locale]}
          </Button>{' '}
          {since ? (
            <Button kind="link" name="fes" value="anulla">
              {feedText.end[locale]}
            </Button>
          ) : null}
        </FormActions>
      </Form>
      <How locale={locale} />
    </div>
  );
}

function Address({ locale, url }: { readonly locale: Locale; readonly url: string }) {
  return (
    <UBox id="enllac" title={feedText.yours[locale]}>
      <TextInput
        locale={locale}
        name="adreca"
        label={feedText.address[locale]}
        hint={feedText.once[locale]}
        value={url}
        spellcheck={false}
      />
    </UBox>
  );
}

function How({ locale }: { readonly locale: Locale }) {
  return (
    <>
      <h2>{feedText.how[locale]}</h2>
      <AnswerList
        locale={locale}
        answers={feedText.programs.map(({ title, text }) => ({ question: title[locale], answer: text[locale] }))}
      />
    </>
  );
}
