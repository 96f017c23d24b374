/** The one contract suite of the store; every engine runs all of it. */
import { describe } from 'vitest';
import { commits } from './contract/commits.ts';
import type { Engine } from './contract/engine.ts';
import { modelled } from './contract/model.ts';
import { pages } from './contract/pages.ts';
import { measured } from './contract/units.ts';
import { limited, values } from './contract/values.ts';

/** Declares the suite for the engine that `engine` answers when the tests run. */
export function contract(name: string, engine: () => Engine, meters: boolean): void {
  describe(name, () => {
    describe('values', () => values(engine));
    describe('limits', () => limited(engine));
    describe('pages', () => pages(engine));
    describe('commits', () => commits(engine));
    describe('model', () => modelled(engine));
    if (meters) describe('units', () => measured(engine));
  });
}
