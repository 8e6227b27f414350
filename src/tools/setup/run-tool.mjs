import { readFileSync } from 'node:fs';
import { inProject } from './project-root.mjs';
import { runProcess } from './run-process.mjs';

/** Packages whose program does not have the package's name. @type {Record<string, { package: string }>} */
const PROGRAMS = { biome: { package: '@biomejs/biome' }, tsc: { package: 'typescript' } };

/** The path of a tool's program, as its package.json names it. @param {string} tool */
function programOf(tool) {
  const name = PROGRAMS[tool]?.package ?? tool;
  const { bin } = JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'));
  return inProject('node_modules', name, typeof bin === 'string' ? bin : bin[tool]);
}

/**
 * Runs a tool of node_modules under the right Node. Its program is started directly: the shims of node_modules/.bin
 * are another thing on Windows.
 * @param {import('./set-up.mjs').Tools} tools
 * @param {string} tool "wxt", "biome", "tsc", "vitest", "web-ext"
 * @param {readonly string[]} args
 * @param {Omit<Parameters<typeof runProcess>[2] & object, 'env'> & { env?: NodeJS.ProcessEnv }} [options]
 */
export function runTool(tools, tool, args, options = {}) {
  return runProcess(tools.node, [programOf(tool), ...args], { ...options, env: { ...tools.env, ...options.env } });
}
