/** The clock of a data folder that no service has open: a journey does the work of the service, with a postman of its own. */
import type { EnvOf } from '#schemas/env.ts';
import { worksOf } from '../background.ts';
import { startMail, type Workplace } from '../workplace.ts';
import { controlClock } from './control-clock.ts';
import type { Work } from './offline.ts';

/** What the command does there. The postman is started when somebody travels; its inbox takes any free port. */
export function clockOffline(env: EnvOf<'local'>, { deps, clock }: Workplace): Work {
  let starting: ReturnType<typeof start> | undefined;
  const start = async () => {
    const postman = await startMail(env, deps, 0);
    return { postman, traveller: { clock, store: deps.store, works: worksOf({ ...deps, postman }) } };
  };
  const traveller = async () => {
    starting ??= start();
    return (await starting).traveller;
  };
  return {
    call: (body) => controlClock({ clock, traveller, alone: (work) => work() }, body),
    close: async () => (await starting)?.postman.close(),
  };
}
