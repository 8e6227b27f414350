import { expect, test } from 'vitest';
import { DOWNLOADS, findBrowsers } from '../../../src/tools/setup/find-browsers.mjs';

/** A machine that has just these files. */
const machine = (platform: string, files: readonly string[], env: Record<string, string> = {}) => ({
  platform,
  env,
  exists: (path: string) => files.includes(path),
  list: (folder: string) => files.filter((path) => path.startsWith(`${folder}/`)),
});

test('nothing installed, nothing found', () => {
  expect(findBrowsers('chromium', machine('linux', [], { PATH: '/usr/bin' }))).toEqual([]);
  expect(findBrowsers('firefox', machine('win32', [], { ProgramFiles: 'C:\\Program Files' }))).toEqual([]);
});

test('Linux: Chromium before Chrome, each once, also on a PATH of its own', () => {
  const files = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/home/a/bin/brave-browser'];
  const found = findBrowsers('chromium', machine('linux', files, { PATH: '/usr/bin:/home/a/bin:/usr/bin' }));
  expect(found).toEqual(['/usr/bin/chromium', '/usr/bin/google-chrome', '/home/a/bin/brave-browser']);
});

test('Linux: a snap comes last, since it cannot see every folder', () => {
  const files = ['/snap/bin/firefox', '/usr/bin/firefox-esr'];
  expect(findBrowsers('firefox', machine('linux', files, { PATH: '/snap/bin:/usr/bin' }))).toEqual([
    '/usr/bin/firefox-esr',
    '/snap/bin/firefox',
  ]);
});

test('macOS: applications of all users and of this one', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const firefox = '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox';
  const here = machine('darwin', [chrome, firefox], { HOME: '/Users/a' });
  expect(findBrowsers('chromium', here)).toEqual([chrome]);
  expect(findBrowsers('firefox', here)).toEqual([firefox]);
});

test('Windows: under any of the program folders', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const here = machine('win32', [edge], {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  });
  expect(findBrowsers('chromium', here)).toEqual([edge]);
});

test('what set-up downloaded earlier is found again', () => {
  const chrome = `${DOWNLOADS}/chrome/linux-156.0.1/chrome-linux64/chrome`;
  const firefox = `${DOWNLOADS}/firefox/linux-stable_153.0/firefox/firefox`;
  const here = machine('linux', [chrome, firefox], { PATH: '/usr/bin' });
  expect(findBrowsers('chromium', here)).toEqual([chrome]);
  expect(findBrowsers('firefox', here)).toEqual([firefox]);
});
