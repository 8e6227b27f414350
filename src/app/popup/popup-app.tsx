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
import { watchProfile } from '../own-pages/watch-profile';
import { currentTab } from './current-tab';

const MOST_SUGGESTIONS = 8;

/** Shows the popup for the tab that it was opened on. */
export async function startPopup(): Promise<void> {
  // All at the same time, because each answer takes the browser some milliseconds, and the popup should be there within
  // a hundred milliseconds.
  const [stored, tab, { on: isSynced }] = await Promise.all([
    profileStore.get(),
    currentTab(() => show()),
    syncStore.get(),
  ]);
  let profile = stored;
  let notice: PopupProps['notice'] = null;

  const root = document.getElementById('root') ?? document.body;
  const take = (next: Profile) => {
    profile = next;
    show();
  };
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
          take(next);
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
  const { signal } = new AbortController();
  watchProfile({ root, shown: () => profile, onChange: take }, signal);
  settingsStore.watch(async () => {
    await tab.refresh();
    show();
  }, signal);
  show();
  // Last, because it reads everything that is stored. Damaged content was quarantined when the profile was opened.
  await nextNotice();
}
