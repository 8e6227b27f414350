import type { ThisTabProps } from '../../../src/ui/popup/this-tab';
import { SidePanel, type SidePanelShown } from '../../../src/ui/side-panel/side-panel';
import { PANEL_STATES } from './panel';

const nothing = () => undefined;
const panel = (state: string): SidePanelShown => ({
  kind: 'panel',
  state: PANEL_STATES[state] ?? { kind: 'loading' },
});

const SIDE_PANELS: Readonly<Record<string, SidePanelShown>> = {
  posting: panel('stated'),
  text: panel('stated'),
  unreadable: panel('unreadable'),
  off: { kind: 'nothing', nothing: { kind: 'off', siteName: 'LinkedIn' } },
  'no-access': { kind: 'nothing', nothing: { kind: 'no-access' } },
  unasked: { kind: 'nothing', nothing: { kind: 'unasked' } },
  'no-posting': { kind: 'nothing', nothing: { kind: 'no-posting' } },
  'no-text': { kind: 'no-text' },
};

/** The names of all states of the side panel. */
export const SIDE_PANEL_STATES: readonly string[] = Object.keys(SIDE_PANELS);

/** The side panel in a given state. */
export function ShownSidePanel({ state }: { state: string }) {
  return (
    <SidePanel
      shown={SIDE_PANELS[state] ?? panel('stated')}
      text={state === 'text' ? 'selection' : null}
      onText={nothing}
      onBack={nothing}
      onReadOnce={nothing}
      onSwitchOn={nothing}
      onOpenOptions={nothing}
      onOpenProfile={nothing}
      onDaysAYear={nothing}
      onReport={nothing}
    />
  );
}

/** What the popup offers for the current tab in a given state of the popup. */
export function thisTab(state: string): ThisTabProps {
  const refused = state === 'refused' ? 'page' : null;
  return {
    tab:
      state === 'empty'
        ? { kind: 'none' }
        : state === 'other' || state === 'refused'
          ? { kind: 'other', name: 'careers.lantern-harbour.example', refused }
          : { kind: 'site', name: 'LinkedIn', mode: state === 'long' ? 'off' : 'panel' },
    onMode: nothing,
    onReadOnce: nothing,
    onAlways: nothing,
    onSidePanel: nothing,
    onText: nothing,
  };
}
