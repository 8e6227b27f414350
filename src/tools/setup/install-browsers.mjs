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

/** Whether apt-get has browsers that are no snaps, as on Debian; Ubuntu's are. */
const hasDebianPackages = () =>
  existsSync('/usr/bin/apt-get') && !/^ID="?ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Runs a line of shell as root, where that needs no password. @param {string} line */
async function asRoot(line) {
  const [command = '', ...args] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'sh', '-c', line];
  await runProcess(command, args);
}

/**
 * Installs a browser where none is found: on Debian its package, elsewhere (Ubuntu's are snaps) the publisher's own
 * build, kept under `.cache/browsers`. Rejects with a `PlainError` that says what to do where neither goes.
 * @param {Kind} kind
 * @param {{ node: string, say: (line: string) => void }} options
 * @returns {Promise<string>} the browser's path
 */
export async function installBrowser(kind, { node, say }) {
  const name = DEBIAN_PACKAGE[kind];
  const apt = 'DEBIAN_FRONTEND=noninteractive apt-get -qq';
  const downloader = inProject('node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js');
  const playwright = inProject('node_modules', 'playwright-core', 'cli.js');
  say(`No ${NAME[kind]} was found; installing it …`);
  const ways = [
    async () => hasDebianPackages() && asRoot(`${apt} update && ${apt} install -y --no-install-recommends ${name}`),
    () => runProcess(node, [downloader, 'install', DOWNLOAD[kind], '--path', DOWNLOADS]),
    // The build is there but does not start: on a bare Linux its system libraries are missing.
    async () => findBrowsers(kind).length > 0 && runProcess(node, [playwright, 'install-deps', kind]),
  ];
  for (const install of ways) {
    await install();
    const path = await workingBrowser(kind);
    if (path) return path;
  }
  throw new PlainError(
    `${NAME[kind]} was not found and could not be installed. Install ${NAME[kind]} yourself (on Debian: apt-get install ${name}) and run the command again.`,
  );
}
