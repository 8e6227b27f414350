import { existsSync, readdirSync } from 'node:fs';
import { join, posix, win32 } from 'node:path';
import { inProject } from './project-root.mjs';

/** Where browsers that set-up downloads are kept. */
export const DOWNLOADS = inProject('.cache', 'browsers');

/** Names on the PATH, most wanted first. Chromium itself takes an unpacked extension without asking; Chrome does not. */
const LINUX = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};
/** The binaries inside the folders of applications. */
const MAC = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox ESR'].map((name) => `${name}.app/Contents/MacOS/firefox`),
};
const WINDOWS = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};
/** How the binary of a download ends, as @puppeteer/browsers unpacks it on each platform. */
const DOWNLOADED = {
  chromium: /chrome-linux[\w-]{0,20}\/chrome$|MacOS\/Google Chrome for Testing$|chrome-win64\/chrome\.exe$/,
  firefox: /firefox\/firefox$|MacOS\/firefox$|core\/firefox\.exe$/,
};

/**
 * What the search looks at: a test brings its own. `list` gives the paths of all that is below a folder.
 * @typedef {{ platform: string, env: Record<string, string | undefined>, exists: (path: string) => boolean, list: (folder: string) => string[] }} Machine
 */

/** @type {Machine} */
const THIS_MACHINE = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  list: (folder) =>
    existsSync(folder) ? readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))) : [],
};

/**
 * Paths in the usual places of the platform, most wanted first; they may not exist.
 * @param {'chromium' | 'firefox'} kind
 * @param {Machine} machine
 */
function usualPaths(kind, { platform, env }) {
  const [names, folders, { join }] =
    platform === 'win32'
      ? [WINDOWS, [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA], win32]
      : platform === 'darwin'
        ? [MAC, ['/Applications', env.HOME && `${env.HOME}/Applications`], posix]
        : [
            LINUX,
            [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'],
            posix,
          ];
  return names[kind].flatMap((name) => folders.flatMap((folder) => (folder ? [join(folder, name)] : [])));
}

/**
 * The candidates that are there, most wanted first. A snap comes last: it cannot see a profile outside the home folder.
 * @param {'chromium' | 'firefox'} kind
 * @param {Machine} [machine]
 * @returns {string[]}
 */
export function findBrowsers(kind, machine = THIS_MACHINE) {
  const downloads = machine.list(DOWNLOADS).filter((path) => DOWNLOADED[kind].test(path.replaceAll('\\', '/')));
  const paths = [...usualPaths(kind, machine).filter(machine.exists), ...downloads];
  const isSnap = (/** @type {string} */ path) => path.startsWith('/snap/');
  return [...new Set([...paths.filter((path) => !isSnap(path)), ...paths.filter(isSnap)])];
}
