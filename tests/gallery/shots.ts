import type { Page } from 'playwright-core';
import { PANEL_STATES } from './states/panel';

/** One picture: what the gallery shows (`query`) and how large. */
export interface Shot {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  readonly fullPage?: boolean;
  readonly forcedColors?: 'active';
  /** What a user does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const panel = (state: string, rest: Partial<Shot> = {}): Shot => {
  return { name: `panel-${state}`, query: `surface=panel&state=${state}`, width: 400, height: 1000, ...rest };
};

const page = (surface: 'popup' | 'options' | 'profile', state: string, rest: Partial<Shot> = {}): Shot => {
  const [width, height] = surface === 'popup' ? [380, 600] : [900, 1000];
  const query = `surface=${surface}&state=${state}`;
  return { name: `${surface}-${state}`, query, width, height, fullPage: true, ...rest };
};

const typed = (text: string) => async (at: Page) =>
  at.getByRole('combobox', { name: 'Add a skill' }).pressSequentially(text);

export const SHOTS: readonly Shot[] = [
  ...Object.keys(PANEL_STATES).map((state) => panel(state)),
  panel('stated', { name: 'panel-open', query: 'surface=panel&state=stated&open', height: 2100 }),
  panel('fallback', { name: 'panel-fallback-open', query: 'surface=panel&state=fallback&open', height: 1600 }),
  panel('stated', { name: 'panel-narrow', width: 320, height: 568 }),
  panel('stated', { name: 'panel-forced-colours', forcedColors: 'active' }),
  ...['empty', 'full', 'long', 'notice'].map((state) => page('popup', state)),
  page('popup', 'full', { name: 'popup-suggesting', act: typed('k') }),
  page('popup', 'full', { name: 'popup-market', act: (at) => at.getByText('Worth learning').click() }),
  page('popup', 'full', {
    name: 'popup-removed',
    act: (at) => at.getByRole('button', { name: 'Remove Kedro' }).click(),
  }),
  page('popup', 'full', {
    name: 'popup-invalid',
    act: (at) => at.getByLabel('Salary wanted').fill('lots'),
  }),
  ...['plain', 'refused', 'imported', 'deleted'].map((state) => page('options', state)),
  page('options', 'plain', { name: 'options-narrow', width: 360, act: (at) => at.locator('summary').click() }),
  ...['none', 'reading', 'refused', 'review', 'nothing-found', 'added'].map((state) => page('profile', state)),
  page('profile', 'review', { name: 'profile-review-narrow', width: 320 }),
  ...['stated', 'estimated', 'abroad', 'unreadable', 'empty-profile'].map((state) =>
    panel(state, { name: `tab-${state}`, query: `surface=tab&state=${state}`, width: 200, height: 160 }),
  ),
];
