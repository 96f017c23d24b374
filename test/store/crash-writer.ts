/** A process that commits two rows at a time, many at once, and prints the name of each pair that was acknowledged. Ends by being killed. */
import { openSqlite } from '#functions/store/sqlite.ts';
import { birth, row } from './contract/engine.ts';

const [path = '', run = ''] = process.argv.slice(2);
const store = openSqlite(path, { random: () => 0.5 });

async function commitForever(lane: number): Promise<void> {
  for (let count = 0; ; count++) {
    const name = `${run}-${lane}-${count}`;
    const body = name.repeat(1 + (count % 200));
    const writes = [row('first', name, { body, at: { list: { p: 'all', s: name } } }), row('second', name, { body })].map(birth);
    if (!(await store.commit(writes)).ok) throw new Error(`${name} was there already`);
    await new Promise((done) => process.stdout.write(`${name}\n`, done));
  }
}
await Promise.all(Array.from({ length: 12 }, (_, lane) => commitForever(lane)));
