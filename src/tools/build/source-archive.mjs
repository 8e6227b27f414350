import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from '../setup/plain-error.mjs';
import { runProcess } from '../setup/run-process.mjs';

/**
 * Writes the archive of the sources, from which Mozilla's reviewers build the package again. It holds exactly the files
 * of the last commit, and one commit gives the same bytes each time. Rejects with a `PlainError` where the folder holds
 * anything else, since then the package is not built from these sources.
 * @param {string} root the project's folder
 * @param {string} file where the archive is written
 * @returns {Promise<boolean>} false where the folder has no history, as when it was unpacked from such an archive
 */
export async function writeSourceArchive(root, file) {
  if (!existsSync(join(root, '.git'))) return false;
  const changed = await git(root, ['status', '--porcelain', '--untracked-files=all']);
  if (changed !== '') {
    throw new PlainError(
      `No packages were made: these files are not as in the last commit, so nobody could build the same from the sources. Commit them or put them away; npm run build builds from the folder as it is.\n${changed.trimEnd()}`,
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  // No attribute of the user's own may change what goes in, and git writes times in the zone of the machine.
  const options = ['-c', 'core.autocrlf=false', '-c', 'core.attributesFile='];
  await git(root, [...options, 'archive', '--format=zip', '-9', `--output=${file}`, 'HEAD']);
  return true;
}

/** What git prints. @param {string} root @param {readonly string[]} args */
async function git(root, args) {
  const { status, output } = await runProcess('git', args, { cwd: root, env: { ...process.env, TZ: 'UTC' } });
  if (status !== 0) throw new PlainError(`The sources cannot be archived: git ${args[0]} failed.\n${output.trim()}`);
  return output;
}
