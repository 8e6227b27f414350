import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openExtensionPage } from '../../browser/open-extension-page';
import { analyseGaps } from '../../domain/gaps/analyse-gaps';
import { MARKET } from '../../domain/market/market-data';
import type { Profile } from '../../domain/model/profile';
import { suggestSkills } from '../../domain/reading/skills/vocabulary/suggest-skills';
import { quarantineNotice } from '../../storage/quarantine-notice';
import { profileStore, settingsStore, syncStore } from '../../storage/stores';
import { Popup, type PopupProps } from '../../ui/popup/popup';
import { currentTab } from './current-tab';

const MOST_SUGGESTIONS = 8;

/** Shows the popup for the tab that it was opened on. */
export async function startPopup(): Promise<void> {
  // At once: each answer takes the browser some milliseconds, and the popup is to be there within a hundred.
  const [stored, tab, { on: isSynced }] = await Promise.all([
    profileStore.get(),
    currentTab(() => show()),
    syncStore.get(),
  ]);
  let profile = stored;
  let notice: PopupProps['notice'] = null;

  const root = document.getElementById('root') ?? document.body;
  const leaveFor = (opened: Promise<void>) => void opened.then(() => window.close());
  const show = () =>
    render(
      <Popup
        profile={profile}
        notice={notice}
        isSynced={isSynced}
        thisTab={tab.props()}
        gaps={{
          analysis: analyseGaps(profile, MARKET, profile.role),
          onSeeAll: () => leaveFor(openExtensionPage('profile', 'market')),
          onImport: () => leaveFor(openExtensionPage('profile')),
        }}
        suggest={(query) => suggestSkills(query, MOST_SUGGESTIONS)}
        onChange={(next) => {
          profile = next;
          show();
          return profileStore.set(next);
        }}
        onOpenOptions={() => leaveFor(browser.runtime.openOptionsPage())}
        onFinishSetUp={() => leaveFor(openExtensionPage('welcome'))}
      />,
      root,
    );
  const nextNotice = async () => {
    notice = await quarantineNotice(() => void nextNotice());
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
  // Last: it looks through all that is stored. Opening the profile is what sets damaged content aside.
  await nextNotice();
}
