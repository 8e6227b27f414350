import type { SiteMode } from '../../domain/model/settings';
import { t } from '../../locales/t';
import { elementsIn } from '../controls/elements-in';
import { ModeSelect } from '../controls/mode-select';
import { PasteText } from '../controls/paste-text';

/** What the popup offers for the tab that it was opened on. */
export type TabOffer =
  /** A site for which Bandwise has a file, or which the user added. */
  | { readonly kind: 'site'; readonly name: string; readonly mode: SiteMode }
  /** Any other page. `refused`: the browser did not let us read the page, or the user denied access to the site. */
  | { readonly kind: 'other'; readonly name: string; readonly refused: 'page' | 'site' | null }
  /** One of the browser's own pages, which no extension may read. */
  | { readonly kind: 'none' };

export interface ThisTabProps {
  readonly tab: TabOffer;
  /** This and the next two are called directly in the event: browsers ask for a permission only then. */
  readonly onMode: (mode: SiteMode) => void;
  readonly onReadOnce: () => void;
  readonly onAlways: () => void;
  /** Null where the browser has no side panel. */
  readonly onSidePanel: (() => void) | null;
  readonly onText: (text: string) => void;
}

/** What the user can do about this tab: choose where its site is shown, or read a page of any other site. */
export function ThisTab({ tab, onMode, onReadOnce, onAlways, onSidePanel, onText }: ThisTabProps) {
  return (
    <section class="tab" aria-label={t('common.thisTab')}>
      {tab.kind === 'site' && (
        <div class="line">
          <label for="mode">{tab.name}</label>
          <ModeSelect id="mode" mode={tab.mode} onMode={onMode} />
        </div>
      )}
      {tab.kind === 'other' && (
        <>
          <p>{elementsIn((name) => t('popup.tab.notRead', [name]), <b>{tab.name}</b>)}</p>
          <div class="line">
            <button type="button" onClick={onReadOnce}>
              {t('common.readThisPage')}
            </button>
            <button type="button" onClick={onAlways}>
              {t('popup.tab.always')}
            </button>
          </div>
        </>
      )}
      {tab.kind === 'none' && <p>{t('popup.tab.browserPage')}</p>}
      <p role="status" class="soft">
        {tab.kind === 'other' && tab.refused !== null && t(`popup.tab.refused.${tab.refused}`)}
      </p>
      <div class="line">
        {onSidePanel && (
          <button type="button" onClick={onSidePanel}>
            {t('popup.tab.sidePanel')}
          </button>
        )}
      </div>
      <PasteText onText={onText} />
    </section>
  );
}
