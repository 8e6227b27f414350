import { Component, createRef, type RefObject } from 'preact';
import { WAY_ON } from '../../words/way-on';
import { Decision } from './decision';
import { type HighlightState, HighlightSwitch } from './highlight-switch';
import type { PanelState } from './panel-state';
import { PaySection } from './pay-section';
import { RoleSection } from './role-section';
import { SkillsSection } from './skills-section';
import { Tab } from './tab';

export interface PanelProps {
  readonly state: PanelState;
  readonly collapsed: boolean;
  readonly onToggle: () => void;
  readonly onOpenOptions: () => void;
  readonly onOpenProfile: () => void;
  readonly onDaysAYear: (daysAYear: number) => void;
  /** Left out where the browser cannot light words: then neither switch nor presses are offered. */
  readonly highlight?: HighlightState | null;
  readonly onHighlight?: (isOn: boolean) => void;
  readonly onSkill?: (skillIds: readonly string[]) => void;
  /** Beside the page that it is about, or filling the browser's side panel, which has its own way to close. */
  readonly place?: 'page' | 'side';
  /** Opens a field for the posting's text; left out where one stands beside the panel. */
  readonly onPasteText?: () => void;
}

/**
 * The panel beside a posting, or its tab. Lives in a closed shadow root with panel.css adopted. A class, because hooks
 * would cost every page 1.4 kB gzipped for this one effect.
 */
export class Panel extends Component<PanelProps> {
  private readonly button = createRef<HTMLButtonElement>();
  private pressed = false;

  private readonly onClick = () => {
    this.pressed = true;
    this.props.onToggle();
  };

  /** The button that was pressed is gone: whoever steers by keyboard is put on its counterpart. */
  override componentDidUpdate(before: PanelProps) {
    if (before.collapsed === this.props.collapsed) return;
    if (this.pressed) this.button.current?.focus();
    this.pressed = false;
  }

  override render() {
    const { state, collapsed } = this.props;
    if (collapsed) return <Tab state={state} onClick={this.onClick} button={this.button} />;
    return <OpenPanel {...this.props} onToggle={this.onClick} button={this.button} />;
  }
}

type OpenPanelProps = PanelProps & { readonly button: RefObject<HTMLButtonElement | null> };

function OpenPanel(props: OpenPanelProps) {
  const {
    state,
    onToggle,
    onOpenOptions,
    onOpenProfile,
    onDaysAYear,
    button,
    highlight,
    onHighlight,
    onSkill,
    place,
    onPasteText,
  } = props;
  const comparison = state.kind === 'annotated' ? state.annotated.comparison : null;
  return (
    <aside class={place === 'side' ? 'panel side' : 'panel'} aria-label="Bandwise">
      <div class="bar">
        <h2 class="name">Bandwise</h2>
        <button type="button" onClick={onOpenProfile}>
          Profile
        </button>
        <button type="button" onClick={onOpenOptions}>
          Options
        </button>
        {place !== 'side' && (
          <button type="button" aria-expanded="true" ref={button} onClick={onToggle}>
            Hide
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="body" aria-label="Pay and skills" tabIndex={0}>
        <div class="decision" role="status">
          {state.kind === 'annotated' && <Decision annotated={state.annotated} />}
          {state.kind === 'loading' && <p>Reading this posting…</p>}
          {state.kind === 'unreadable' && (
            <>
              <p class="amount">
                <b>Not read</b>
              </p>
              <p>{state.message}</p>
              <p class="soft">
                {WAY_ON}{' '}
                {onPasteText && (
                  <button type="button" class="link" onClick={onPasteText}>
                    Or paste them
                  </button>
                )}
              </p>
            </>
          )}
        </div>
        {state.kind === 'annotated' && comparison && (
          <>
            {highlight && onHighlight && (
              <HighlightSwitch {...highlight} plain={comparison.skills.profileEmpty} onHighlight={onHighlight} />
            )}
            <PaySection annotated={state.annotated} onDaysAYear={onDaysAYear} />
            <RoleSection posting={state.annotated.posting} />
            <SkillsSection
              skills={comparison.skills}
              asOf={comparison.asOf}
              onOpenProfile={onOpenProfile}
              onSkill={highlight ? onSkill : undefined}
            />
          </>
        )}
      </section>
    </aside>
  );
}
