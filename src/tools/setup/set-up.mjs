import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { bringNode, environmentFor } from './bring-node.mjs';
import { installBrowser, workingBrowser } from './install-browsers.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { PlainError } from './plain-error.mjs';
import { inProject } from './project-root.mjs';
import { runTool } from './run-tool.mjs';

/**
 * What the commands run with; `env` names the browsers too, as BANDWISE_CHROMIUM and BANDWISE_FIREFOX.
 * @typedef {{ node: string, env: NodeJS.ProcessEnv, chromium: string | null, firefox: string | null }} Tools
 */

/** Set-up speaks on standard error: standard output belongs to the command. @param {string} line */
const say = (line) => console.error(line);

/**
 * Brings what is missing and finds what is there; a second run finds everything. It runs on Node 20 with no dependency.
 * Rejects with a `PlainError` where a missing piece cannot be had.
 * @param {{ browsers: 'none' | 'one' | 'both' }} needs `one` prefers Chromium and takes Firefox where only that is there.
 * @returns {Promise<Tools>}
 */
export async function setUp({ browsers }) {
  await installDependencies(say);
  const node = await bringNode(say);
  let chromium = null;
  let firefox = null;
  if (browsers !== 'none') {
    chromium = await workingBrowser('chromium');
    if (browsers === 'both' || chromium === null) firefox = await workingBrowser('firefox');
    if (chromium === null && (browsers === 'both' || firefox === null)) {
      chromium = await installBrowser('chromium', { node, say });
    }
    if (browsers === 'both' && firefox === null) firefox = await installBrowser('firefox', { node, say });
  }
  const env = {
    ...environmentFor(node),
    ...(chromium && { BANDWISE_CHROMIUM: chromium }),
    ...(firefox && { BANDWISE_FIREFOX: firefox }),
  };
  const tools = { node, env, chromium, firefox };
  await prepareTypes(tools);
  return tools;
}

/**
 * Makes `.wxt`, whose tsconfig.json the project's own extends: without it no tool reads a TypeScript file.
 * @param {Tools} tools
 */
async function prepareTypes(tools) {
  if (existsSync(inProject('.wxt', 'wxt.d.ts'))) return;
  // WXT reads its own configuration through that tsconfig.json before it writes it: an empty one lets it start.
  mkdirSync(inProject('.wxt'), { recursive: true });
  writeFileSync(inProject('.wxt', 'tsconfig.json'), '{}\n');
  const { status, output } = await runTool(tools, 'wxt', ['prepare']);
  if (status !== 0) throw new PlainError(`wxt prepare failed, so nothing can be built:\n${output.trim()}`);
}
