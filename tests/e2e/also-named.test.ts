import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { KIND, useBrowser } from './open-browser';
import { address, PERMANENT, postingPage } from './posting-page';
import { panelWith } from './wait-for';

const browser = useBrowser();
beforeEach(() =>
  browser().store({ profile: toStored(SAMPLE_PROFILE, PROFILE), settings: toStored(DEFAULT_SETTINGS, SETTINGS) }),
);

describe(`a name that Bandwise does not know, in ${KIND}`, () => {
  test('is added to the profile with one press, and is there in the list of skills', async () => {
    const lists = { 'What you need': ['Strong Python, Quokkaflow and SQL'] };
    browser().pages.set(address(4400000901), postingPage({ ...PERMANENT, lists }));
    const page = await browser().openPage(address(4400000901));
    await panelWith(browser(), page, '£72k–£84k', 'All 2 essentials');
    expect(await browser().pressInPanel(page, 'Skills')).toBe(true);
    await panelWith(browser(), page, 'Also named', 'Quokkaflow');
    expect(await browser().pressInPanel(page, 'Add Quokkaflow to my skills')).toBe(true);
    await panelWith(browser(), page, 'in your profile', 'Quokkaflow is in your profile.', 'All 2 essentials');
    const popup = await browser().openOwnPage('popup');
    await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('Quokkaflow');
    await popup.evaluate(`document.querySelector('[aria-label="Remove Quokkaflow"]').click()`);
    await page.bringToFront();
    await expect.poll(() => browser().panelText(page)).not.toContain('in your profile');
  });
});
