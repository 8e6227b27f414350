import { render } from 'preact';
import { browser } from 'wxt/browser';
import { setAsideNotice } from '../../src/browser/set-aside-notice';
import { profileStore, settingsStore } from '../../src/browser/stores';
import { learnForMarket } from '../../src/domain/comparison/learn-next';
import { MARKET } from '../../src/domain/market/market-data';
import type { Profile } from '../../src/domain/profile';
import { suggestSkills } from '../../src/domain/skills/suggest-skills';
import { Popup, type PopupProps } from '../../src/ui/popup/popup';
import { rolePlural } from '../../src/words/labels';
import { popupTab } from './this-tab';

const MOST_SUGGESTIONS = 8;

async function main(): Promise<void> {
  let profile = await profileStore.get();
  const tab = await popupTab(() => show());
  // After the profile was opened: opening it is what sets damaged content aside.
  let notice: PopupProps['notice'] = await setAsideNotice(() => void nextNotice());

  const root = document.getElementById('root') ?? document.body;
  const show = () =>
    render(
      <Popup
        profile={profile}
        notice={notice}
        thisTab={tab.props()}
        market={market(profile)}
        suggest={(query) => suggestSkills(query, MOST_SUGGESTIONS)}
        onChange={(next) => {
          profile = next;
          show();
          return profileStore.set(next);
        }}
        onOpenOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      />,
      root,
    );
  const nextNotice = async () => {
    notice = await setAsideNotice(() => void nextNotice());
    show();
  };
  // The profile may change elsewhere: an import, or the popup in another window.
  profileStore.watch((now: Profile) => {
    if (JSON.stringify(now) === JSON.stringify(profile) || root.contains(document.activeElement)) return;
    profile = now;
    show();
  }, new AbortController().signal);
  settingsStore.watch(async () => {
    await tab.refresh();
    show();
  }, new AbortController().signal);
  show();
}

function market(profile: Profile): PopupProps['market'] {
  const role = profile.role ?? 'machine-learning-engineer';
  return { learn: learnForMarket(profile, MARKET, role), roles: rolePlural(role) };
}

void main();
