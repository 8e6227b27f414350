import type { Page } from 'playwright-core';
import { PANEL_SHOTS } from './panel-shots';
import { REPORT_STATES } from './states/report';
import { SIDE_PANEL_STATES } from './states/side-panel';

/** One picture: what the gallery shows (`query`), and the size of the window in pixels. */
export interface Shot {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  readonly fullPage?: boolean;
  readonly forcedColors?: 'active';
  /** What the user does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const SIZES = {
  popup: [380, 600],
  sidepanel: [400, 800],
  options: [900, 1000],
  profile: [900, 1000],
  welcome: [900, 1000],
  report: [900, 1000],
  cards: [640, 700],
} as const;

const page = (surface: keyof typeof SIZES, state: string, rest: Partial<Shot> = {}): Shot => {
  const [width, height] = SIZES[surface];
  const query = `surface=${surface}&state=${state}`;
  return { name: `${surface}-${state}`, query, width, height, fullPage: true, ...rest };
};

const typeSkill = (text: string) => async (at: Page) =>
  at.getByRole('combobox', { name: 'Add a skill' }).pressSequentially(text);

const unfoldAll = async (at: Page) => {
  for (const each of await at.locator('summary').all()) await each.click();
};

export const SHOTS: readonly Shot[] = [
  ...PANEL_SHOTS,
  ...['empty', 'full', 'long', 'notice', 'other', 'refused'].map((state) => page('popup', state)),
  page('cards', 'plain'),
  page('cards', 'plain', { name: 'cards-narrow', width: 300 }),
  page('cards', 'plain', { name: 'cards-forced-colours', forcedColors: 'active' }),
  page('cards', 'rules'),
  ...REPORT_STATES.map((state) => page('report', state)),
  page('report', 'there', { name: 'report-narrow', width: 320 }),
  ...SIDE_PANEL_STATES.map((state) => page('sidepanel', state)),
  page('sidepanel', 'posting', { name: 'sidepanel-narrow', width: 240 }),
  page('popup', 'full', { name: 'popup-suggesting', act: typeSkill('k') }),
  page('popup', 'full', {
    name: 'popup-removed',
    act: (at) => at.getByRole('button', { name: 'Remove Kedro' }).click(),
  }),
  page('popup', 'full', {
    name: 'popup-invalid',
    act: (at) => at.getByLabel('Salary wanted').fill('lots'),
  }),
  ...['plain', 'refused', 'imported', 'deleted'].map((state) => page('options', state)),
  page('options', 'plain', { name: 'options-narrow', width: 360, act: unfoldAll }),
  page('options', 'plain', { name: 'options-unfolded', act: unfoldAll }),
  page('options', 'all-sites', { act: unfoldAll }),
  page('options', 'all-sites', { name: 'options-all-sites-narrow', width: 360, act: unfoldAll }),
  page('options', 'all-sites', {
    name: 'options-all-sites-finding',
    act: (at) => at.getByLabel('Find a site').fill('careers'),
  }),
  page('options', 'plain', {
    name: 'options-finding',
    act: (at) => at.getByLabel('Find a site').fill('oracle'),
  }),
  ...['none', 'reading', 'refused', 'stopped', 'slow', 'review', 'cut', 'nothing-found', 'added'].map((state) =>
    page('profile', state),
  ),
  ...['first', 'refused', 'picked'].map((state) => page('welcome', state)),
  page('welcome', 'first', { name: 'welcome-narrow', width: 320 }),
  page('profile', 'review', { name: 'profile-review-narrow', width: 320 }),
  page('profile', 'none', { name: 'profile-none-narrow', width: 320 }),
  page('profile', 'reading', { name: 'profile-reading-narrow', width: 320 }),
  // The pseudo-language, whose words are longer, as in most languages.
  ...(['popup', 'options', 'profile', 'welcome', 'sidepanel'] as const).map((surface) => {
    const state = { popup: 'full', options: 'plain', profile: 'review', welcome: 'first', sidepanel: 'posting' }[
      surface
    ];
    return page(surface, state, { name: `${surface}-longer-words`, query: `surface=${surface}&state=${state}&pseudo` });
  }),
];
