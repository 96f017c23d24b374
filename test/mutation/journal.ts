/** What the process that runs tests tells the one that started it, in files: it may hang or break at any moment and nothing is lost. */
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Mutants `first` … `last` are tried until `enough` of them are noticed; these tests also load them anew. */
export interface Job {
  readonly first: number;
  readonly last: number;
  readonly enough: number;
  readonly loadedBy: readonly string[];
}

/** Which mutant is alive in which process (-1: none), and for how many milliseconds. */
export interface Alive {
  readonly pid: number;
  readonly id: number;
  readonly since: number;
}

/** The files of one job in one folder. */
export class Journal {
  constructor(private readonly folder: string) {}

  private readonly file = (name: string) => join(this.folder, name);
  private readonly lines = (name: string) =>
    existsSync(this.file(name)) ? readFileSync(this.file(name), 'utf8').split('\n').filter(Boolean) : [];

  begin(job: Job): void {
    for (const name of ['noticed', 'done', 'alive']) rmSync(this.file(name), { force: true });
    writeFileSync(this.file('job'), JSON.stringify(job));
  }

  job(): Job {
    return JSON.parse(readFileSync(this.file('job'), 'utf8')) as Job;
  }

  /** A mutant comes to life, or with -1 none is left. */
  wake(id: number): void {
    writeFileSync(this.file('alive'), `${process.pid} ${id}`);
  }

  alive(): Alive | undefined {
    const [pid, id] = (this.lines('alive')[0] ?? '').split(' ').map(Number);
    if (pid === undefined || id === undefined) return undefined;
    return { pid, id, since: Date.now() - statSync(this.file('alive')).mtimeMs };
  }

  notice(id: number, test: string): void {
    appendFileSync(this.file('noticed'), `${id} ${test}\n`);
  }

  /** Who noticed which mutant. */
  noticed(): ReadonlyMap<number, string> {
    return new Map(this.lines('noticed').map((line) => [Number.parseInt(line, 10), line.slice(line.indexOf(' ') + 1)]));
  }

  finish(test: string): void {
    appendFileSync(this.file('done'), `${test}\n`);
  }

  /** The tests that went through. */
  finished(): ReadonlySet<string> {
    return new Set(this.lines('done'));
  }
}
