import { render } from 'preact';
import { type Browser, browser } from 'wxt/browser';
import type { PagePosting } from '../../domain/model/page-posting';
import { textPosting } from '../../domain/reading/text-posting';
import { onUserDataChange } from '../../messaging/background-client';
import { watchActiveTab } from '../../messaging/watch-active-tab';
import { findSite } from '../../pages/site/find-site';
import { chooseMode } from '../../site-access/choose-mode';
import { runOnce } from '../../site-access/run-once';
import { SITES, siteScripts } from '../../sites';
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
import { tabPosting } from './tab-posting';

const { signal } = new AbortController();
/** A tab of its own, for texts alone: the tab that it could follow is itself. */
const isTextPage = location.search === '?text';

/** Shows the active tab's posting, or a pasted text, in the browser's side panel. */
export async function startSidePanel(): Promise<void> {
  const { id: windowId = -1 } = await browser.windows.getCurrent();
  const root = document.getElementById('root') ?? document.body;
  let tab: Browser.tabs.Tab | null = null;
  let text: PastedText | null = null;
  let page: PagePosting | null = null;
  let shown: SidePanelShown = isTextPage ? { kind: 'no-text' } : { kind: 'panel', state: { kind: 'loading' } };
  /** Counts the looks: what comes of any but the last is of a tab, or a text, that is no longer shown. */
  let looks = 0;

  const show = (now: SidePanelShown) => {
    shown = now;
    render(
      <SidePanel
        {...callbacks}
        shown={shown}
        text={text?.from ?? null}
        onText={(given) => void storePastedText({ text: given, windowId, from: 'paste' })}
        onBack={isTextPage ? null : () => void forgetPastedText()}
        onReadOnce={() => void onReadOnce()}
        onSwitchOn={() => void onSwitchOn()}
      />,
      root,
    );
  };
  const { onPasteText: _, ...callbacks } = panelActions({
    page: () => page,
    words: null,
    toggle: () => false,
    again: () => show(shown),
  });

  const showPosting = async (posting: PostingToShow, isLast: () => boolean) => {
    const isAnother = page?.url !== posting.page.url || page.title !== posting.page.title;
    page = posting.page;
    if (isAnother) show({ kind: 'panel', state: { kind: 'loading' } });
    const annotated = await annotateShown(posting);
    if (isLast()) show(annotated);
  };
  const look = async () => {
    looks += 1;
    const mine = looks;
    const isLast = () => mine === looks;
    const given = await pastedText();
    if (!isLast()) return;
    text = given?.windowId === windowId ? given : null;
    if (text) {
      return showPosting({ siteId: 'record', page: textPosting(text.text), unreadParts: [] }, isLast);
    }
    const found = tab && (await tabPosting(tab));
    if (!found || !isLast()) return;
    if (found.kind === 'posting') return showPosting(found, isLast);
    page = null;
    show(found.kind === 'nothing' ? found : { kind: 'panel', state: found });
  };
  const onReadOnce = async () => {
    if (tab?.id === undefined) return;
    const site = tab.url === undefined ? null : findSite(new URL(tab.url), SITES);
    await runOnce(tab.id, 'side-panel', siteScripts(site?.id ?? '')).catch(look);
  };
  /** Asked from the press, where the browser may have to ask the user. */
  const onSwitchOn = async () => {
    const site = tab?.url === undefined ? null : findSite(new URL(tab.url), SITES);
    if (site) await chooseMode(site, 'side-panel');
  };

  onUserDataChange(() => void look(), signal);
  onPastedText(() => void look(), signal);
  show(shown);
  if (isTextPage) return look();
  watchActiveTab(
    windowId,
    (now) => {
      // Another tab is another matter: the text was given for the one before.
      if (tab && tab.id !== now.id && text) void forgetPastedText();
      tab = now;
      void look();
    },
    signal,
  );
}
