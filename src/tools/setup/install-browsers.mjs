import { existsSync, readFileSync } from 'node:fs';
import { DOWNLOADS, findBrowsers } from './find-browsers.mjs';
import { PlainError } from './plain-error.mjs';
import { inProject } from './project-root.mjs';
import { runProcess } from './run-process.mjs';

/** @typedef {'chromium' | 'firefox'} Kind */

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };
const DOWNLOAD = { chromium: 'chrome@stable', firefox: 'firefox@stable' };
const NAME = { chromium: 'Chromium', firefox: 'Firefox' };

/**
 * The first browser of the kind that starts. Ubuntu has a `chromium-browser` that only says to install a snap, so on
 * Linux it is asked for its version; elsewhere that question would open a window.
 * @param {Kind} kind
 * @returns {Promise<string | null>}
 */
export async function workingBrowser(kind) {
  for (const path of findBrowsers(kind)) {
    if (process.platform !== 'linux') return path;
    const { status } = await runProcess(path, ['--version'], { timeout: 20_000 });
    if (status === 0) return path;
  }
  return null;
}

/** The command words that make an apt-get run as root, or null where this user may not. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const { status } = await runProcess('sudo', ['-n', 'true']);
  return status === 0 ? ['sudo', '-n'] : null;
}

/** The distribution's id in os-release ("debian"), or an empty string. */
function distribution() {
  if (!existsSync('/etc/os-release')) return '';
  const line = readFileSync('/etc/os-release', 'utf8')
    .split('\n')
    .find((text) => text.startsWith('ID='));
  return line?.slice(3).replaceAll('"', '') ?? '';
}

/**
 * Runs apt-get, as root where that needs no password; false where it does not go.
 * @param {readonly string[]} args
 */
async function aptGet(args) {
  const prefix = existsSync('/usr/bin/apt-get') ? await rootPrefix() : null;
  if (prefix === null) return false;
  const [command = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
  return (await runProcess(command, rest)).status === 0;
}

/**
 * Installs a browser where none is found: on Debian its package, elsewhere (Ubuntu's are snaps) the publisher's own
 * build, kept under `.cache/browsers`. Rejects with a `PlainError` that says what to do where neither goes.
 * @param {Kind} kind
 * @param {{ node: string, say: (line: string) => void }} options
 * @returns {Promise<string>} the browser's path
 */
export async function installBrowser(kind, { node, say }) {
  say(`No ${NAME[kind]} was found; installing it …`);
  if (distribution() !== 'ubuntu' && (await aptGet(['update']))) {
    await aptGet(['install', '-y', '--no-install-recommends', DEBIAN_PACKAGE[kind]]);
    const installed = await workingBrowser(kind);
    if (installed) return installed;
  }
  const downloader = inProject('node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js');
  await runProcess(node, [downloader, 'install', DOWNLOAD[kind], '--path', DOWNLOADS]);
  let path = await workingBrowser(kind);
  if (path === null && findBrowsers(kind).length > 0) {
    // The build is there but does not start: on a bare Linux its system libraries are missing.
    const playwright = inProject('node_modules', 'playwright-core', 'cli.js');
    await runProcess(node, [playwright, 'install-deps', kind]);
    path = await workingBrowser(kind);
  }
  if (path) return path;
  throw new PlainError(
    `${NAME[kind]} was not found and could not be installed. Install ${NAME[kind]} yourself (on Debian: apt-get install ${DEBIAN_PACKAGE[kind]}) and run the command again.`,
  );
}
