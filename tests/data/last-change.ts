import { execFileSync } from 'node:child_process';

/**
 * The day of the last commit that changed a folder, YYYY-MM-DD. `fallback` where git cannot say: there is no git, no
 * history (an unpacked archive), or only a part of it. In a shallow clone the oldest commit seems to have added
 * everything, so its day would be too late.
 */
export function dayOfLastChange(root: string, folder: string, fallback: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    if (git('rev-parse', '--is-shallow-repository') !== 'false') return fallback;
    const day = git('log', '-1', '--format=%cs', '--', folder);
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : fallback;
  } catch {
    return fallback;
  }
}
