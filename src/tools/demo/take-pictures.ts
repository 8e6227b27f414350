import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../browsers/driven-browser';

const FOLDER = 'out';

/** Saves pictures of the posting with its panel, the popup and the options; gives their paths. */
export async function takePictures(browser: DrivenBrowser, posting: Page): Promise<readonly string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const panel = await picture(posting, 'panel');
  const popup = await browser.openOwnPage('popup');
  // About the width in which browsers show a popup.
  await popup.setViewport({ width: 380, height: 600 });
  const options = await browser.openOwnPage('options');
  await options.setViewport({ width: 900, height: 900 });
  return [panel, await picture(popup, 'popup', true), await picture(options, 'options', true)];
}

async function picture(page: Page, name: string, fullPage = false): Promise<string> {
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await page.bringToFront();
  await page.screenshot({ path, fullPage });
  return path;
}
