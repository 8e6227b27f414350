import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project-root.mjs';

/**
 * Whether a built file is newer than all that it is made of.
 * @param {string} file
 * @param {readonly string[]} sources files and folders of the project
 */
export function isFresh(file, sources) {
  const built = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // The installation's stamp stands for all dependencies.
  const all = [...sources, 'package-lock.json', join('node_modules', '.bandwise-setup')];
  return all.every((source) => newestIn(inProject(source)) < built);
}

/**
 * When the newest file of a tree was changed, in milliseconds; 0 for what is not there.
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  // The folder's own time counts too: it is what a deleted file leaves behind.
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), stats.mtimeMs);
}
