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

/**
 * A page that moves what is added to it again and again, some milliseconds after it came, so that a frame in it loads
 * once and then never again. `isStill` ends it.
 */
const keepMoving = (after: number) => `<script>
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) {
      if (node.localName !== 'div' || node.isKnown) continue;
      node.isKnown = true;
      setTimeout(() => {
        const moving = setInterval(() => {
          if (window.isStill || !node.isConnected) clearInterval(moving);
          else document.documentElement.append(node);
        }, 4);
      }, ${after});
    }
  }).observe(document.documentElement, { childList: true });
</script>`;

/** A posting on a page on which our panel can have no frame, if its first load has come after so many milliseconds. */
export const frameless = (id: number, after: number): AttackedPage => {
  const { url, html } = posting(id);
  return { url, html: html.replace('</body>', () => `${keepMoving(after)}</body>`) };
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
