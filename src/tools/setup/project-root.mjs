import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: commands work from wherever npm was called. */
export const PROJECT_ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Joins names to a path inside the project. @param {...string} names */
export const inProject = (...names) => join(PROJECT_ROOT, ...names);
