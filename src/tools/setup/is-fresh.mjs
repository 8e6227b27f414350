import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project-root.mjs';

/** When a file or a folder was changed, in milliseconds; 0 for what is not there. @param {string} path */
const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Whether a built file is newer than all that it is made of. Folders count too: a deleted file changes its folder.
 * @param {string} file
 * @param {readonly string[]} sources files and folders of the project
 */
export function isFresh(file, sources) {
  // The stamp of the installation stands for all dependencies.
  const paths = [...sources, 'package-lock.json', join('node_modules', '.bandwise-setup')].map((name) =>
    inProject(name),
  );
  const inside = paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(path, { recursive: true }).map((name) => join(path, String(name)))
      : [],
  );
  return [...paths, ...inside].every((path) => changedAt(path) < changedAt(file));
}
