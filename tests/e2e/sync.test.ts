import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { KIND, useBrowser } from './open-browser';
import { trueIn } from './wait-for';

const browser = useBrowser();
beforeEach(() =>
  browser().store({ profile: toStored(SAMPLE_PROFILE, PROFILE), settings: toStored(DEFAULT_SETTINGS, SETTINGS) }),
);

const inAccount = (page: Page) => page.evaluate('chrome.storage.sync.get(null).then(JSON.stringify)').then(String);
const inBrowser = (page: Page) =>
  page.evaluate('chrome.storage.local.get("profile").then(JSON.stringify)').then(String);
const press = (page: Page) => page.evaluate("document.getElementById('sync').click()");

describe(`the browser’s own sync storage, in ${KIND}`, () => {
  test('is empty until the user says so, then has a copy, takes in what another device wrote, and is empty again', async () => {
    const page = await browser().openOwnPage('options');
    await trueIn(page, "document.getElementById('sync')?.checked === false");
    expect(await inAccount(page)).toBe('{}');
    await press(page);
    await expect.poll(() => inAccount(page), { timeout: 8_000 }).toContain('copy:profile:0');
    await trueIn(page, "document.body.innerText.includes('Carried.')");
    // As another device would: later, and with one skill alone.
    const copy = toStored({ ...SAMPLE_PROFILE, skills: SAMPLE_PROFILE.skills.slice(0, 1) }, PROFILE);
    const text = JSON.stringify(copy);
    const changedAt = Date.now() + 60_000;
    await page.evaluate(
      `chrome.storage.sync.set(${JSON.stringify({ 'copy:profile': { changedAt, parts: 1, length: text.length }, 'copy:profile:0': { changedAt, text } })})`,
    );
    const [, second] = SAMPLE_PROFILE.skills;
    await expect.poll(() => inBrowser(page), { timeout: 10_000 }).not.toContain(`"${second?.name}"`);
    await press(page);
    await expect.poll(() => inAccount(page)).toBe('{}');
    expect(await inBrowser(page)).toContain(`"${SAMPLE_PROFILE.skills[0]?.name}"`);
  });
});
