import { render } from 'preact';
import { type Browser, browser } from 'wxt/browser';
import { openReportPage } from '../../browser/open-extension-page';
import type { PagePosting } from '../../domain/model/page-posting';
import { textPosting } from '../../domain/reading/text-posting';
import { watchActiveTab } from '../../messaging/watch-active-tab';
import { onStoredChange } from '../../storage/on-stored-change';
import {
  forgetPastedText,
  onPastedText,
  type PastedText,
  pastedText,
  storePastedText,
} from '../../storage/pasted-text';
import { SidePanel, type SidePanelShown } from '../../ui/side-panel/side-panel';
import { panelActions } from '../panel/panel-actions';
import { annotateShown, type PostingToShow } from './annotate-shown';
import { readTabOnce, switchTabSiteOn } from './tab-actions';
import { tabPosting } from './tab-posting';

const { signal } = new AbortController();
/**
 * Set where this page is open in a tab of its own, for pasted texts alone: the tab that it could follow would be
 * itself.
 */
const isTextPage = location.search === '?text';

/** Shows the active tab's posting, or a pasted text, in the browser's side panel. */
export async function startSidePanel(): Promise<void> {
  const { id: windowId = -1 } = await browser.windows.getCurrent();
  const root = document.getElementById('root') ?? document.body;
  let tab: Browser.tabs.Tab | null = null;
  let text: PastedText | null = null;
  let page: PagePosting | null = null;
  let shown: SidePanelShown = isTextPage ? { kind: 'no-text' } : { kind: 'panel', state: { kind: 'loading' } };
  /**
   * Numbers the looks. Only the result of the latest is shown; older ones are of a tab, or a text, that is no longer
   * shown.
   */
  let latest = 0;

  const show = (now: SidePanelShown) => {
    shown = now;
    render(
      <SidePanel
        {...callbacks}
        onReport={text || isTextPage ? undefined : () => void (tab?.id && openReportPage({ tab: tab.id }))}
        shown={shown}
        text={text?.from ?? null}
        onText={(pasted) => void storePastedText({ text: pasted, windowId, from: 'paste' })}
        onBack={isTextPage ? null : () => void forgetPastedText()}
        onReadOnce={() => void (tab && readTabOnce(tab).catch(look))}
        onSwitchOn={() => void (tab && switchTabSiteOn(tab))}
      />,
      root,
    );
  };
  // There is no page beside this panel: nothing is highlighted or collapsed, and a text is pasted right here.
  const { onPasteText: _, ...callbacks } = panelActions({
    page: () => page,
    words: null,
    toggle: () => false,
    showAgain: () => show(shown),
  });

  const showPosting = async (posting: PostingToShow, isLatest: () => boolean) => {
    const isAnother = page?.url !== posting.page.url || page.title !== posting.page.title;
    page = posting.page;
    if (isAnother) show({ kind: 'panel', state: { kind: 'loading' } });
    const annotated = await annotateShown(posting);
    if (isLatest()) show(annotated);
  };
  const look = async () => {
    latest += 1;
    const number = latest;
    const isLatest = () => number === latest;
    const pasted = await pastedText();
    if (!isLatest()) return;
    text = pasted?.windowId === windowId ? pasted : null;
    if (text) {
      return showPosting({ page: textPosting(text.text), unreadParts: [] }, isLatest);
    }
    const found = tab && (await tabPosting(tab));
    if (!found || !isLatest()) return;
    if (found.kind === 'posting') return showPosting(found, isLatest);
    page = null;
    show(found.kind === 'nothing' ? found : { kind: 'panel', state: found });
  };
  const onTab = (now: Browser.tabs.Tab) => {
    // The text was pasted beside another tab: it is not about this one.
    if (tab && tab.id !== now.id && text) void forgetPastedText();
    tab = now;
    void look();
  };

  onStoredChange('user-data', () => void look(), signal);
  onPastedText(() => void look(), signal);
  show(shown);
  if (isTextPage) return look();
  watchActiveTab(windowId, onTab, signal);
}
