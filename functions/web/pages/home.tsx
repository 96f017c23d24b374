/** The public page: what the programme is, whether a call is open, and how to begin. */
import { fill, type Locale } from '#schemas/text.ts';
import { homeFigures, homeText } from '../text/home.ts';
import { Band, Figures, Trio } from '../ui/band.tsx';
import { BarChart } from '../ui/bar-chart.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Hero } from '../ui/hero.tsx';
import { Note } from '../ui/note.tsx';
import { Road } from '../ui/road.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { SourceTag } from '../ui/source-tag.tsx';
import { UBox } from '../ui/u-box.tsx';

/** The call as the public page tells it; days already in words. */
export interface HomeCall {
  readonly state: 'soon' | 'open' | 'closed';
  readonly curs: string;
  readonly opens: string;
  readonly closes: string;
  /** Whole days until it closes. */
  readonly daysLeft: number;
  readonly officialUrl: string;
  readonly intro: string;
  /** Where the form starts. */
  readonly start: string;
  /** What the form is not. */
  readonly disclaimer?: string | undefined;
}

export interface HomeProps {
  readonly locale: Locale;
  readonly call: HomeCall | null;
  readonly signIn: string;
}

/** The bands of the page, in order. */
export function HomeBody({ locale, call, signIn }: HomeProps) {
  return (
    <>
      <Hero title={homeText.title[locale]} lead={homeText.lead[locale]} notice={call ? notice(call, locale) : undefined}>
        {call?.state === 'open' ? <ButtonLink href="#convocatoria">{homeText.present[locale]}</ButtonLink> : null}{' '}
        <ButtonLink href="#cami" kind="alt">
          {homeText.how[locale]}
        </ButtonLink>
      </Hero>
      <CallBand locale={locale} call={call} signIn={signIn} />
      <Band id="objectius" title={homeText.aimsTitle[locale]}>
        <Trio items={homeText.aims.map(({ title, text }) => ({ title: title[locale], text: text[locale] }))} />
      </Band>
      <Band id="cami" title={homeText.roadTitle[locale]}>
        <Road stops={homeText.road.map(({ title, text }) => ({ title: title[locale], text: <Foreign text={text[locale]} /> }))} />
        <p class="soft after">{homeText.roadNote[locale]}</p>
      </Band>
      <Band id="curs" title={homeText.yearTitle[locale]} rest>
        <Figures items={homeText.year.map(({ figure, text }) => ({ figure, text: <Foreign text={text[locale]} /> }))} />
      </Band>
      <FiguresBand locale={locale} />
      <Band id="veus" title={homeText.saidTitle[locale]}>
        <EmptyState title={homeText.saidEmpty[locale]}>{homeText.saidWhy[locale]}</EmptyState>
      </Band>
    </>
  );
}

function notice(call: HomeCall, locale: Locale): string | undefined {
  if (call.state === 'open') return fill(homeText.openNotice, locale, { curs: call.curs, closes: call.closes });
  if (call.state === 'soon') return fill(homeText.soonNotice, locale, { curs: call.curs, opens: call.opens });
  return undefined;
}

/** «partner» is English wherever it stands. */
function Foreign({ text }: { readonly text: string }) {
  const [before, ...after] = text.split('partner');
  if (after.length === 0) return <>{text}</>;
  return (
    <>
      {before}
      <i lang="en">partner</i>
      {after.join('partner')}
    </>
  );
}

function CallBand({ locale, call, signIn }: HomeProps) {
  if (!call) {
    return (
      <Band id="convocatoria" title={homeText.noneTitle[locale]}>
        <p class="lead">{homeText.noneLead[locale]}</p>
      </Band>
    );
  }
  const title = { open: homeText.openTitle, soon: homeText.soonTitle, closed: homeText.closedTitle }[call.state];
  return (
    <section class="band" id="convocatoria" aria-labelledby="convocatoria-title">
      <div class="wrap cols wide">
        <div class="flow">
          <h2 id="convocatoria-title">{fill(title, locale, { curs: call.curs })}</h2>
          <p class="lead">{callLead(call, locale)}</p>
          {call.intro ? <p>{call.intro}</p> : null}
          <p>{homeText.who[locale]}</p>
          {call.state === 'open' ? <p>{homeText.noPassword[locale]}</p> : null}
          <p class="row">
            {call.state === 'open' ? <ButtonLink href={call.start}>{homeText.begin[locale]}</ButtonLink> : null}{' '}
            <SafeLink class="act" href={signIn}>
              {homeText.goOn[locale]}
            </SafeLink>
          </p>
          {call.disclaimer ? (
            <Note>
              <p>{call.disclaimer}</p>
              <p>
                <SafeLink href={call.officialUrl}>{homeText.official[locale]}</SafeLink>
              </p>
            </Note>
          ) : null}
        </div>
        <HaveReady locale={locale} />
      </div>
    </section>
  );
}

function HaveReady({ locale }: Pick<HomeProps, 'locale'>) {
  return (
    <aside>
      <UBox id="tingueu" title={homeText.haveReady[locale]} small>
        <ul>
          {homeText.ready.map((item) => (
            <li>{item[locale]}</li>
          ))}
        </ul>
      </UBox>
    </aside>
  );
}

function callLead(call: HomeCall, locale: Locale): string {
  if (call.state === 'soon') return fill(homeText.soonLead, locale, { opens: call.opens, closes: call.closes });
  if (call.state === 'closed') return fill(homeText.closedLead, locale, { closes: call.closes });
  const words = call.daysLeft < 1 ? homeText.lastDay : call.daysLeft === 1 ? homeText.dayLeft : homeText.daysLeft;
  const left = fill(words, locale, { count: String(call.daysLeft) });
  return fill(homeText.until, locale, { closes: call.closes, left });
}

function FiguresBand({ locale }: { readonly locale: Locale }) {
  const number = new Intl.NumberFormat(locale, { useGrouping: 'always' });
  return (
    <Band id="indicadors" title={homeText.figuresTitle[locale]}>
      <div class="grid">
        {(['centres', 'municipalities', 'teachers'] as const).map((name) => (
          <BarChart
            id={`chart-${name}`}
            title={homeText[name][locale]}
            when={homeText.when[locale]}
            sameData={homeText.sameData[locale]}
            bars={homeFigures[name].map(({ when, value }) => ({ label: when, value, shown: number.format(value) }))}
          />
        ))}
      </div>
      <p class="after">
        <SourceTag>{homeText.figuresSource[locale]}</SourceTag>
      </p>
    </Band>
  );
}
