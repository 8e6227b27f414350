import { t } from '../../locales/t';
import type { NothingShown } from '../../presentation/next-step';
import { PasteText } from '../controls/paste-text';
import { Panel } from '../panel/panel';
import type { PanelProps } from '../panel/panel-props';
import type { PanelState } from '../panel/panel-state';
import { NothingHere, type NothingHereProps } from './nothing-here';

/** What the side panel can show. */
export type SidePanelShown =
  | { readonly kind: 'panel'; readonly state: PanelState }
  | { readonly kind: 'nothing'; readonly nothing: NothingShown }
  /** A page of our own that takes only pasted text, before any was given. */
  | { readonly kind: 'no-text' };

export interface SidePanelProps
  extends Pick<NothingHereProps, 'onReadOnce' | 'onSwitchOn'>,
    Omit<PanelProps, 'state' | 'collapsed' | 'onOpenOrCollapse' | 'highlight'> {
  readonly shown: SidePanelShown;
  /** Where the shown text comes from; null where the tab's own posting is shown. */
  readonly text: 'selection' | 'paste' | null;
  readonly onText: (text: string) => void;
  /** Goes back from the text to the tab; null where there is no tab to go back to. */
  readonly onBack: (() => void) | null;
}

/** The browser's side panel. It shows the tab's posting as the panel would, or a text that the user gave. */
export function SidePanel({ shown, text, onText, onBack, onReadOnce, onSwitchOn, ...panel }: SidePanelProps) {
  return (
    <main class="side-panel">
      {/* The panel has a second-level heading, because it is mostly a part of a page. This page needs a first. */}
      <h1 class={shown.kind === 'no-text' ? 'title' : 'hidden'}>
        {shown.kind === 'no-text' ? t('side.title') : t('manifest.name')}
      </h1>
      {text && (
        <p class="given soft">
          {t(`side.from.${text}`)}{' '}
          {onBack && (
            <button type="button" class="link" onClick={onBack}>
              {t('side.back')}
            </button>
          )}
        </p>
      )}
      {shown.kind === 'panel' && (
        <Panel {...panel} state={shown.state} collapsed={false} onOpenOrCollapse={() => undefined} place="side" />
      )}
      {shown.kind === 'nothing' && (
        <NothingHere nothing={shown.nothing} onReadOnce={onReadOnce} onSwitchOn={onSwitchOn} />
      )}
      {/* The key makes a new, folded field once a text was read. */}
      <PasteText
        key={`${shown.kind} ${text}`}
        onText={onText}
        startsExpanded={shown.kind !== 'panel' || shown.state.kind === 'unreadable'}
      />
    </main>
  );
}
