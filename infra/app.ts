/** `npx cdk synth`: builds the bundles, composes the stacks, checks them. Works offline. */
import { App } from 'aws-cdk-lib';
import { buildLambdas } from './build.ts';
import { checked } from './checks.ts';
import { MagnetStack } from './stack.ts';
import { stagesOf } from './stages.ts';

const bundles = 'dist/lambdas';
await buildLambdas(bundles);
const app = new App();
for (const stage of stagesOf(app.node)) {
  new MagnetStack(app, `Magnet-${stage.name}`, { stage, bundles, description: `Magnet (${stage.name})` });
}
checked(app).synth();
