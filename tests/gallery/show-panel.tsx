import { render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { reportSize } from '../../src/app/panel-frame/report-size';
import { BLANK_PAGE } from '../../src/domain/model/page-posting';
import { DEFAULT_TAKE_HOME } from '../../src/domain/model/take-home-settings';
import { takeHomeAsChosen } from '../../src/domain/take-home/take-home-as-chosen';
import type { PanelTakeHomeChoices } from '../../src/domain/take-home/take-home-choices';
import { giveRoom } from '../../src/overlay/panel-host';
import { briefOfPosting } from '../../src/presentation/brief/brief-of-posting';
import { publishedView } from '../../src/presentation/pay/published-view';
import { takeHomeView } from '../../src/presentation/pay/take-home-view';
import { Panel } from '../../src/ui/panel/panel';
import panelCss from '../../src/ui/panel/panel.css?inline';
import boxCss from '../../src/ui/panel/panel-box.css?inline';
import type { PanelState } from '../../src/ui/panel/panel-state';
import hostileCss from './hostile.css?inline';
import { boardPage } from './hosts/board';
import boardCss from './hosts/board.css?inline';
import unsetCss from './hosts/unset.css?inline';
import { PANEL_STATES } from './states/panel';
import { TALENT_PAGE } from './states/talent-page';

const nothing = () => undefined;

/** The state as it is once names have been added to the profile. */
export function withAdded(state: PanelState, added: readonly string[]): PanelState {
  if (state.kind !== 'annotated') return state;
  const { comparison } = state.annotated;
  const alsoNamed = comparison.skills.alsoNamed.map(({ name, had }) => ({ name, had: had || added.includes(name) }));
  const skills = { ...comparison.skills, alsoNamed };
  return { ...state, annotated: { ...state.annotated, comparison: { ...comparison, skills } } };
}

/** Style sheets of the pages that the panel is shown on, by name. */
const HOSTS: Readonly<Record<string, string>> = {
  hostile: hostileCss,
  board: boardCss,
  unset: `${boardCss}\n${unsetCss}`,
};

/**
 * Shows the panel in a box in a shadow root, as on a page. The root is open here and the box has no frame, because axe
 * cannot see into a closed root, nor the driver into a frame without an address.
 */
export function showPanel(app: HTMLElement | null, query: URLSearchParams): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [boxCss, panelCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const box = document.createElement('div');
  box.className = 'panel-box';
  const container = document.createElement('div');
  container.className = 'panel-container';
  box.append(container);
  root.append(box);
  document.documentElement.append(host);
  const style = document.createElement('style');
  const page = query.get('host') ?? 'hostile';
  style.textContent = HOSTS[page] ?? hostileCss;
  document.head.append(style);
  document.documentElement.dir = query.get('dir') ?? '';
  if (app && page === 'hostile') app.innerHTML = '<h1>A posting on a page</h1>';
  else app?.replaceChildren(boardPage());
  const state = PANEL_STATES[query.get('state') ?? 'stated'] ?? { kind: 'loading' };
  const annotated = state.kind === 'annotated' ? state.annotated : null;
  const isPublic = query.has('public');
  const read = query.has('talent') ? TALENT_PAGE : BLANK_PAGE;
  let isOpen = true;
  const measure = reportSize(container, (size) => giveRoom(box, isOpen, size));
  function Shown() {
    const [collapsed, setCollapsed] = useState(query.get('surface') === 'collapsed-panel');
    const [isOn, setOn] = useState(false);
    const [added, setAdded] = useState<readonly string[]>([]);
    useLayoutEffect(() => {
      isOpen = !collapsed;
      box.classList.toggle('collapsed', collapsed);
      measure();
    });
    const personal = {
      onCorrect: nothing,
      onAddSkill: (name: string) => setAdded([...added, name]),
      onBrief: async () => (annotated ? briefOfPosting(annotated, read) : null),
      onPublished: async () => (annotated ? publishedView(annotated) : null),
      onTakeHome: async (choices: PanelTakeHomeChoices) =>
        annotated
          ? takeHomeView(takeHomeAsChosen(annotated, DEFAULT_TAKE_HOME, choices), annotated.comparison.asOf)
          : null,
    };
    const now = withAdded(state, added);
    return (
      <Panel
        state={isPublic && now.kind === 'annotated' ? { ...now, isPublic } : now}
        collapsed={collapsed}
        onOpenOrCollapse={() => setCollapsed(!collapsed)}
        onOpenOptions={nothing}
        onOpenProfile={nothing}
        onDaysAYear={nothing}
        onPasteText={nothing}
        onReport={nothing}
        {...(isPublic ? {} : personal)}
        highlight={{ isOn, notFound: false }}
        onHighlight={setOn}
        onSkill={nothing}
      />
    );
  }
  render(<Shown />, container);
  // How the panel will look in a language that is written from right to left, once our words are translated.
  if (query.has('rtl')) for (const aside of root.querySelectorAll<HTMLElement>('aside')) aside.dir = 'rtl';
}
