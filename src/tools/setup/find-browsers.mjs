import { existsSync, readdirSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { inProject } from './project-root.mjs';

/** Where browsers that set-up downloads are kept. */
export const DOWNLOADS = inProject('.cache', 'browsers');

/** Most wanted first. Those that are Chromium itself take an unpacked extension without asking; Chrome does not. */
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
const MAC = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox ESR'],
};
const WINDOWS = {
  chromium: [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
  ],
  firefox: [
    ['Mozilla Firefox', 'firefox.exe'],
    ['Firefox Developer Edition', 'firefox.exe'],
  ],
};

/**
 * What the search looks at: a test brings its own.
 * @typedef {{ platform: string, env: Record<string, string | undefined>, exists: (path: string) => boolean, list: (folder: string) => string[] }} Machine
 */

/** @param {string} folder */
const listFolder = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

/** @type {Machine} */
const THIS_MACHINE = { platform: process.platform, env: process.env, exists: existsSync, list: listFolder };

/**
 * Paths in the usual places of the platform, most wanted first; they may not exist.
 * @param {'chromium' | 'firefox'} kind
 * @param {Machine} machine
 */
function usualPaths(kind, { platform, env }) {
  if (platform === 'win32') {
    const bases = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((base) => base !== undefined);
    return WINDOWS[kind].flatMap((parts) => bases.map((base) => win32.join(base, ...parts)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return MAC[kind].flatMap((name) =>
      folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', macBinary(name))),
    );
  }
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];
  return LINUX[kind].flatMap((name) => folders.filter(Boolean).map((folder) => posix.join(folder, name)));
}

/** Every Firefox keeps its binary under one name. @param {string} name */
const macBinary = (name) => (name.startsWith('Firefox') ? 'firefox' : name);

/**
 * Browsers that set-up has downloaded: `<downloads>/chrome/linux-156.0.1/chrome-linux64/chrome`.
 * @param {'chromium' | 'firefox'} kind
 * @param {Machine} machine
 */
function downloadedPaths(kind, { platform, list }) {
  const folder = posix.join(DOWNLOADS, kind === 'chromium' ? 'chrome' : 'firefox');
  const inside =
    kind === 'firefox'
      ? { linux: ['firefox/firefox'], darwin: ['Firefox.app/Contents/MacOS/firefox'], win32: ['core/firefox.exe'] }
      : {
          linux: ['chrome-linux64/chrome', 'chrome-linux-arm64/chrome'],
          darwin: ['arm64', 'x64'].map(
            (arch) => `chrome-mac-${arch}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
          ),
          win32: ['chrome-win64/chrome.exe'],
        };
  const binaries = inside[/** @type {'linux'} */ (platform)] ?? inside.linux;
  return list(folder).flatMap((build) => binaries.map((binary) => posix.join(folder, build, binary)));
}

/**
 * The candidates that are there, most wanted first. A snap comes last: it cannot see a profile outside the home folder.
 * @param {'chromium' | 'firefox'} kind
 * @param {Machine} [machine]
 * @returns {string[]}
 */
export function findBrowsers(kind, machine = THIS_MACHINE) {
  const paths = [...usualPaths(kind, machine), ...downloadedPaths(kind, machine)].filter(machine.exists);
  const isSnap = (/** @type {string} */ path) => path.startsWith('/snap/');
  return [...new Set([...paths.filter((path) => !isSnap(path)), ...paths.filter(isSnap)])];
}
