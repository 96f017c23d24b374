/** `npm start`: the service with its inbox, on demonstration data unless told otherwise. */
import { environment } from '#functions/ops/env.ts';
import { fillDemo } from './demo/fill.ts';
import { startService } from './service.ts';
import { DataTaken } from './workplace.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const env = environment('local');
  const service = await startService(env);
  const signIns = env.MAGNET_DEMO === 'on' ? await fillDemo(service.deps) : [];
  say(`Magnet respon a     ${service.origin}`);
  say(`Els correus són a   ${service.inbox}`);
  if (signIns.length > 0)
    say(
      `\nDades de demostració. Per entrar, escriviu a ${service.origin}/entra una d’aquestes adreces;\nel codi arriba a la bústia local:\n`,
    );
  for (const { address, role } of signIns) say(`  ${address.padEnd(36)} ${role}`);
  say('\nPer aturar-lo: Ctrl-C.');
  const stop = (): void => void service.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  if (error instanceof DataTaken) say(`Un altre procés fa servir les dades de «${error.message}». Atureu-lo o poseu un altre DATA_DIR.`);
  else say(error instanceof Error ? `No s’ha pogut engegar: ${error.message}` : String(error));
  process.exit(1);
}
