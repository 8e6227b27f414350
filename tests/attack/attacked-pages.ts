import type { Profile } from '../../src/domain/model/profile';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { address, PERMANENT, postingPage } from '../e2e/posting-page';
import { cards, RESULTS, resultsPage } from '../e2e/results-page';
import { armObservers } from './arm-observers';
import { armPage } from './arm-page';

/** A page with its address. */
export interface AttackedPage {
  readonly url: string;
  readonly html: string;
}

/** The page’s own first scripts, which run before anything of ours can. */
const ARMS = `<script>(${armPage})();(${armObservers})();</script>`;
const armed = (html: string) => html.replace('<head>', () => `<head>${ARMS}`);

/** A page that keeps moving what is added to it, so that a frame in it never gets to load, and then leaves it alone. */
const KEEP_MOVING = `<script>{
  const end = Date.now() + 6_000;
  const move = () => {
    for (const element of document.documentElement.children)
      if (element !== document.head && element !== document.body) document.documentElement.append(element);
    if (Date.now() < end) setTimeout(move, 8);
  };
  move();
}</script>`;

/** A posting on a page on which our panel can have no frame. */
export const frameless = (id: number): AttackedPage => {
  const { url, html } = posting(id);
  return { url, html: html.replace('</body>', () => `${KEEP_MOVING}</body>`) };
};

/** A posting whose essentials are partly in the profile, so that the panel tells what the user lacks. */
export const posting = (id: number): AttackedPage => ({ url: address(id), html: armed(postingPage(PERMANENT)) });

/** A list of results with badges, at an address of its own each time. */
export const list = (number: number): AttackedPage => ({
  url: `${RESULTS}?page=${number}`,
  html: armed(resultsPage(cards(10))),
});

/** What the user alone knows: figures and skills that no page states. */
const SECRET_PROFILE = {
  ...SAMPLE_PROFILE,
  skills: SAMPLE_PROFILE.skills.filter(({ id }) => id !== 'sql'),
  salaryWanted: 123_457,
} as Profile;

/** Stores the secrets, and settings where a run needs others than a new user’s. */
export const storeSecrets = (
  browser: DrivenBrowser,
  settings: Partial<Settings> = {},
  profile: Profile = SECRET_PROFILE,
): Promise<void> =>
  browser.store({
    profile: toStored(profile, PROFILE),
    settings: toStored({ ...DEFAULT_SETTINGS, ...settings }, SETTINGS),
  });
