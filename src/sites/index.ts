import type { Site } from '../pages/define-site';

const files = import.meta.glob<{ readonly default: Site }>(['./*.ts', '!./index.ts'], { eager: true });

/** Every file of this folder, by id. A new site is one file here and one fixture. */
export const SITES: readonly Site[] = Object.values(files)
  .map((file) => file.default)
  .toSorted((one, other) => (one.id < other.id ? -1 : 1));
