import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../src/domain/model/profile';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { academicDocx } from '../documents/cv/academic-docx';
import { deflated, pdfWith } from '../documents/hostile/pdf-of';
import { KIND, useBrowser } from './open-browser';
import { trueIn } from './wait-for';

const browser = useBrowser();

beforeEach(() =>
  browser().store({ profile: toStored(EMPTY_PROFILE, PROFILE), settings: toStored(DEFAULT_SETTINGS, SETTINGS) }),
);

const skills = (page: Page) =>
  page.evaluate(
    "chrome.storage.local.get('profile').then(({ profile }) => profile.value.skills.map(({ id }) => id).join(' '))",
  );

async function give(page: Page, path: string): Promise<void> {
  const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(path);
}

const says = (page: Page, words: string) => trueIn(page, `document.body.innerText.includes(${JSON.stringify(words)})`);
const press = (page: Page, words: string) =>
  page.evaluate(
    `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(${JSON.stringify(words)})).click()`,
  );

describe(`a profile from a document, in ${KIND}`, () => {
  test('a CV of two pages’ width as PDF: chosen, looked over, added; three presses and under ten seconds', async () => {
    const page = await browser().openOwnPage('profile');
    const start = performance.now();
    await give(page, join(process.cwd(), 'tests/documents/cv/two-columns.pdf'));
    await says(page, 'Found in two-columns.pdf');
    await press(page, 'Add ');
    await says(page, 'skills added');
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(await skills(page)).toContain('tensorflow');
    await press(page, 'Undo');
    await expect.poll(() => skills(page)).toBe('');
  });

  test('a Word document is read, and nothing is asked of any network', async () => {
    mkdirSync('.cache/test', { recursive: true });
    const path = join(process.cwd(), '.cache/test', `academic-${KIND}.docx`);
    writeFileSync(path, academicDocx());
    const page = await browser().openOwnPage('profile');
    await give(page, path);
    await says(page, 'Found in academic');
    const loaded = await page.evaluate(
      "performance.getEntriesByType('resource').map(({ name }) => new URL(name).protocol).filter((protocol) => !/-extension:$|^data:|^blob:/.test(protocol))",
    );
    expect(loaded).toEqual([]);
  });

  test('a damaged PDF is refused with the reason, and nothing is changed', async () => {
    mkdirSync('.cache/test', { recursive: true });
    const path = join(process.cwd(), '.cache/test', `damaged-${KIND}.pdf`);
    writeFileSync(path, '%PDF-1.7\nnothing');
    const page = await browser().openOwnPage('profile');
    await give(page, path);
    await says(page, 'nothing was changed');
    expect(await skills(page)).toBe('');
  });

  test('a reading that is cancelled ends at once, says so, and leaves the page as it was', async () => {
    const page = await browser().openOwnPage('profile');
    // Work for the worker: a page with a million numbers, which the reader of PDFs takes seconds over.
    mkdirSync('.cache/test', { recursive: true });
    const path = join(process.cwd(), '.cache/test', `slow-${KIND}.pdf`);
    writeFileSync(path, pdfWith(deflated('BT /F 12 Tf '.padEnd(8_000_000, '1 0 0 1 0 0 cm '))));
    await give(page, path);
    await says(page, 'It stops by itself after 20 seconds.');
    await press(page, 'Cancel');
    await says(page, 'You stopped the reading.');
    expect(await skills(page)).toBe('');
    await give(page, join(process.cwd(), 'tests/documents/cv/two-columns.pdf'));
    await says(page, 'Found in two-columns.pdf');
  });

  test('the first run: a skill is picked and the posting there is compared at once', async () => {
    const page = await browser().openOwnPage('welcome');
    await says(page, 'Welcome to Bandwise');
    await page.evaluate(
      "[...document.querySelectorAll('.pick')].find(({ innerText }) => innerText.trim() === 'Python').click()",
    );
    await expect.poll(() => skills(page)).toBe('python');
    await trueIn(
      page,
      "[...document.querySelectorAll('.sample div')].some(({ shadowRoot }) => shadowRoot?.textContent.includes('1 of '))",
    );
  });
});
