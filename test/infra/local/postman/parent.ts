/** A service that is only there to be killed: starts a postman and says where it is. */
import { startPostman } from '#infra/local/postman/postman.ts';

const nothing = (): void => undefined;
const postman = await startPostman({
  ...{ port: 0, dir: process.argv[2] ?? '', from: 'magnet@magnet.example', configurationSet: 'magnet' },
  ...{ log: { info: nothing, warn: nothing, error: nothing }, feedback: nothing },
});
process.send?.({ pid: postman.pid });
