/** Long work: one job with its progress and result, and the list of the latest. */
import type { Job } from '#schemas/entities/job.ts';
import { showNumber } from '#schemas/form/numbers.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import type { JobPage, JobSeen } from '../../use-cases/jobs/see-job.ts';
import { paths } from '../paths.ts';
import { jobShapes, jobsText } from '../text/jobs.ts';
import { ButtonLink } from '../ui/button.tsx';
import { DataTable, RowLink } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { JobProgress } from '../ui/progress-bar.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import { UBox } from '../ui/u-box.tsx';

/** The latest, with their states. */
export function JobsBody({ locale, jobs }: { readonly locale: Locale; readonly jobs: readonly JobSeen[] }) {
  const { columns, states, service } = jobsText;
  return (
    <div class="flow">
      <PageHead title={jobsText.title[locale]} sub={jobsText.lead[locale]} />
      {jobs.length === 0 ? (
        <EmptyState title={jobsText.none[locale]}>{jobsText.noneHow[locale]}</EmptyState>
      ) : (
        <DataTable
          id="feines"
          caption={jobsText.title[locale]}
          captionHidden
          list
          rows={jobs}
          columns={[
            {
              head: columns.what[locale],
              rowHead: true,
              cell: ({ job, title }) => <RowLink href={paths.job(job.id)} text={title[locale]} />,
            },
            {
              head: columns.state[locale],
              cell: ({ job: { state } }) => <Status kind={jobShapes[state]}>{states[state][locale]}</Status>,
            },
            { head: columns.by[locale], cell: ({ by }) => by || service[locale] },
            { head: columns.began[locale], cell: ({ job }) => instantInWords(job.createdAt, locale) },
          ]}
        />
      )}
    </div>
  );
}

export interface JobProps {
  readonly locale: Locale;
  readonly seen: JobPage;
}

/** Progress while it works; then what it did, and its file. */
export function JobBody({ locale, seen }: JobProps) {
  const { job, title, by } = seen;
  const when = instantInWords(job.createdAt, locale);
  return (
    <div class="flow">
      <PageHead
        title={title[locale]}
        over={<SafeLink href={paths.jobs()}>{jobsText.back[locale]}</SafeLink>}
        sub={by ? fill(jobsText.begunBy, locale, { name: by, when }) : fill(jobsText.begun, locale, { when })}
      />
      {job.endedAt ? <Ended locale={locale} seen={seen} endedAt={job.endedAt} /> : <Working locale={locale} job={job} />}
    </div>
  );
}

function Working({ locale, job }: { readonly locale: Locale; readonly job: Job }) {
  const { done, total } = job;
  const number = (n: number) => showNumber(n, locale);
  const words = total ? fill(jobsText.of, locale, { done: number(done), total: number(total) }) : done > 0 ? number(done) : '';
  return (
    <JobProgress
      locale={locale}
      href={paths.job(job.id)}
      id="progres"
      label={jobsText[job.state === 'waiting' ? 'waiting' : 'working'][locale]}
      done={Math.min(done, total ?? 0)}
      total={total ?? 0}
      words={words}
      note={jobsText.canClose[locale]}
    />
  );
}

function Ended({ locale, seen, endedAt }: Pick<JobProps, 'locale' | 'seen'> & { readonly endedAt: string }) {
  const { job, told } = seen;
  return (
    <>
      <p>
        <Status kind={jobShapes[job.state]}>{jobsText.states[job.state][locale]}</Status>{' '}
        <span class="soft">{fill(jobsText.ended, locale, { when: instantInWords(endedAt, locale) })}</span>
      </p>
      {job.failure ? (
        <Note kind="info" role="status">
          <p>{job.failure[locale]}</p>
        </Note>
      ) : null}
      <UBox id="resultat" title={jobsText.result[locale]}>
        <p>{resultWords(told[locale], job, locale)}</p>
        <ResultFile locale={locale} seen={seen} />
      </UBox>
    </>
  );
}

/** A value that the job never came to is 0. */
function resultWords(told: string, { result }: Job, locale: Locale): string {
  return told.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = result[name] ?? 0;
    return typeof value === 'number' ? showNumber(value, locale) : value;
  });
}

function ResultFile({ locale, seen: { job, file } }: Pick<JobProps, 'locale' | 'seen'>) {
  const { name } = job.result;
  if (typeof name !== 'string' || job.state !== 'done' || !('file' in job.result)) return null;
  if (!file) return <p class="soft">{jobsText.fileGone[locale]}</p>;
  const hint = { kind: (name.split('.').at(-1) ?? '').toUpperCase(), kb: showNumber(Math.max(1, Math.round(file.bytes / 1000)), locale) };
  return (
    <>
      <p class="row">
        <ButtonLink href={paths.jobFile(job.id)}>{jobsText.download[locale]}</ButtonLink>
      </p>
      <p class="small soft">
        {name} · {fill(jobsText.fileHint, locale, hint)}
      </p>
    </>
  );
}
