/** Makes a checkout ready before a command: installs what is missing, refreshes the form registry. Plain JavaScript, Node 18 or newer, no packages. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refreshRegistry } from './registry.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stamp = join(root, 'node_modules', '.magnet-stamp');

/** What a stamp holds: the set that is installed (`start` or `all`) and the lock file it was installed from. */
function stampOf(set) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${set} ${lock}\n`;
}

function found() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
}

/** Who once had everything keeps everything: a start never takes the tools of the tests away. */
function install(wanted) {
  const set = found().startsWith('all') ? 'all' : wanted;
  console.error(`Installing what "${set}" needs. This happens once, and again when package-lock.json changes.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${set} not finished\n`);
  const omit = set === 'start' ? ['--omit=dev'] : ['--include=dev'];
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status, error } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...omit], options);
  if (status === 0) return writeFileSync(stamp, stampOf(set));
  console.error(
    [
      '',
      error ? `npm could not be started: ${error.message}` : 'npm could not install the packages; its own message stands above.',
      'Check that this machine reaches the npm registry it is configured for and that the disk has 1 GB free, then run the command again.',
    ].join('\n'),
  );
  process.exit(1);
}

const set = process.argv[2];
if (set !== 'start' && set !== 'all') {
  console.error('Usage: node infra/local/ensure.mjs start|all');
  process.exit(2);
}
if (found() !== stampOf('all') && found() !== stampOf(set)) install(set);
refreshRegistry(root);
