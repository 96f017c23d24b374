/** The version of this installation, from package.json. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

/** `0.1.0`. */
export const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
