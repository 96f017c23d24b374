/** Types of registry.mjs, which runs before any compiler is installed. */

/** The text of schemas/registry.ts for these file names. */
export function registryText(files: readonly string[]): string;

/** Rewrites the registry of the project at `root` where it is stale. */
export function refreshRegistry(root: string): void;
