import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PlainError } from './plain-error.mjs';
import { inProject } from './project-root.mjs';
import { runNpm } from './run-npm.mjs';

const STAMP = inProject('node_modules', '.bandwise-setup');

/** The lock file's hash, which the stamp of a finished installation holds. */
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');

/**
 * Installs the dependencies of the lock file where they are missing or the lock file has changed since. Rejects with a
 * `PlainError` where npm fails.
 * @param {(line: string) => void} say
 */
export async function installDependencies(say) {
  const hash = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  say('Installing the dependencies (npm ci) …');
  const { status, output } = await runNpm(['ci']);
  if (status !== 0) {
    throw new PlainError(
      `The dependencies could not be installed: npm ci failed. Check the network connection and run the command again.\n${output.trim()}`,
    );
  }
  writeFileSync(STAMP, hash);
}
