// What `npm start` runs once all is set up: a real browser with the extension on one page, and the same in the terminal.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/model/settings';
import { writeBackup } from '../../storage/schemas/backup';
import { PROFILE } from '../../storage/schemas/profile';
import { SETTINGS } from '../../storage/schemas/settings';
import { toStored } from '../../storage/schemas/versioned';
import type { DrivenBrowser } from '../browsers/driven-browser';
import { openChromium } from '../browsers/open-chromium';
import { openFirefox } from '../browsers/open-firefox';
import { PlainError, runMain } from '../setup/plain-error.mjs';
import { type ExtensionFor, extensionFor } from './extension-for';
import { pageToShow } from './page-to-show';
import { SAMPLE_PROFILE } from './sample-profile';
import { takePictures } from './take-pictures';

/** What start.mjs found and what the user asked for. */
interface StartOptions {
  readonly kind: 'chromium' | 'firefox';
  readonly executable: string;
  readonly extension: string;
  readonly headless: boolean;
  /** The bundle of the analyse command. */
  readonly analyse: string;
  readonly target: string | null;
  readonly from: string;
}

const options: StartOptions = JSON.parse(process.argv[2] ?? '{}');

await runMain(async () => {
  const shown = pageToShow(options.target, options.from);
  const extension = extensionFor(shown.url, options.extension);
  const open = options.kind === 'chromium' ? openChromium : openFirefox;
  const browser = await open({ ...options, extension: extension?.folder ?? options.extension });
  try {
    await seed(browser, extension);
    if (shown.html !== null) browser.pages.set(shown.url, shown.html);
    const page = await browser.openPage(shown.url, { live: shown.html === null }).catch((error: Error) => {
      throw new PlainError(`${shown.url} could not be opened (${error.message}). Is there a network connection?`);
    });
    const panel = extension && (await waitForPanel(browser, page));
    analyse(shown.url, shown.html ?? (await page.content()));
    if (!extension)
      console.log(`\nThe page is not of a site that Bandwise knows, so there is no panel on it: ${shown.url}`);
    else if (!panel) console.log('\nBandwise shows no panel on this page: see above what was read.');
    await finish(browser, page);
  } finally {
    await browser.close().catch(() => undefined);
  }
});

/** Puts the sample profile into the temporary browser profile, and switches the page's site on. */
async function seed(browser: DrivenBrowser, extension: ExtensionFor | null): Promise<void> {
  const settings: Settings = { ...DEFAULT_SETTINGS, sites: extension ? { [extension.site]: 'panel' as const } : {} };
  await browser.store({ profile: toStored(SAMPLE_PROFILE, PROFILE), settings: toStored(settings, SETTINGS) });
}

/** The panel's text as soon as there is one; null after ten seconds without. */
async function waitForPanel(browser: DrivenBrowser, page: Page): Promise<string | null> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const text = await browser.panelText(page);
    if (text) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

/** Prints what the analyse command says of the very page that the browser shows. */
function analyse(url: string, html: string): void {
  mkdirSync('.cache/start', { recursive: true });
  writeFileSync('.cache/start/page.html', html);
  const all = { profile: SAMPLE_PROFILE, settings: DEFAULT_SETTINGS, corrections: [], seen: [] };
  const backup = writeBackup(all, new Date().toISOString());
  writeFileSync('.cache/start/profile.json', backup);
  const args = ['--url', url, '--profile', '.cache/start/profile.json', '.cache/start/page.html'];
  spawnSync(process.execPath, [options.analyse, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
}

async function finish(browser: DrivenBrowser, page: Page): Promise<void> {
  if (options.headless) {
    const pictures = await takePictures(browser, page);
    console.log(`\nThere is no display here, so the browser ran without a window. Pictures: ${pictures.join(', ')}`);
    return;
  }
  await browser.closeOtherTabs(page);
  console.log('\nThe browser is open, with a sample profile that it forgets. Close its window to end.');
  await browser.untilClosed();
}
