import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openExtensionPage } from '../../browser/open-extension-page';
import { analyseGaps } from '../../domain/gaps/analyse-gaps';
import { MARKET } from '../../domain/market/market-data';
import { suggestSkills } from '../../domain/reading/skills/vocabulary/suggest-skills';
import { t } from '../../locales/t';
import { confirmSites } from '../../site-access/confirm-sites';
import { SITES } from '../../sites';
import { quarantineNotice } from '../../storage/quarantine-notice';
import { profileStore, settingsStore, syncStore } from '../../storage/stores';
import { Popup, type PopupProps } from '../../ui/popup/popup';
import { pageProfile } from '../own-pages/page-profile';
import { currentTab } from './current-tab';

const MOST_SUGGESTIONS = 8;

/** Shows the popup for the tab that it was opened on. */
export async function startPopup(): Promise<void> {
  // All at the same time, because each answer takes the browser some milliseconds, and the popup should be there within
  // a hundred milliseconds.
  const [stored, tab, { on: isSynced }] = await Promise.all([
    profileStore.get(),
    currentTab({ show: () => show(), failed: (error) => failed(error) }),
    syncStore.get(),
  ]);
  let notice: PopupProps['notice'] = null;

  const root = document.getElementById('root') ?? document.body;
  const { signal } = new AbortController();
  const profile = pageProfile(stored, { root, show: () => show() }, signal);
  const leaveFor = (opened: Promise<void>) => void opened.then(() => window.close());
  const show = () =>
    render(
      <Popup
        profile={profile.now()}
        notice={notice}
        unconfirmedSites={
          tab.sitesUnconfirmed()
            ? {
                onSwitchOn: () => void confirmSites(SITES, 'on').catch(failed),
                onKeepOff: () => void confirmSites(SITES, 'off').catch(failed),
              }
            : null
        }
        isSynced={isSynced}
        thisTab={tab.props()}
        gaps={{
          analysis: analyseGaps(profile.now(), MARKET, profile.now().role),
          onSeeAll: () => leaveFor(openExtensionPage('profile', 'market')),
          onImport: () => leaveFor(openExtensionPage('profile')),
        }}
        suggest={(query) => suggestSkills(query, MOST_SUGGESTIONS)}
        onChange={profile.change}
        onOpenOptions={() => leaveFor(browser.runtime.openOptionsPage())}
        onFinishSetUp={() => leaveFor(openExtensionPage('welcome'))}
      />,
      root,
    );
  const nextNotice = async () => {
    notice = await quarantineNotice(() => void nextNotice(), failed);
    show();
  };
  /** Says in words what could not be done. */
  const failed = (error: unknown) => {
    notice = { message: t('page.notDone', [String(error)]), onDownload: null, onDismiss: () => void nextNotice() };
    show();
  };
  settingsStore.watch(async () => {
    await tab.refresh();
    show();
  }, signal);
  show();
  // Last, because it reads everything that is stored. Damaged content was quarantined when the profile was opened.
  await nextNotice();
}
