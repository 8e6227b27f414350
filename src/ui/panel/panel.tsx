import { useEffect, useRef } from 'preact/hooks';
import { Decision } from './decision';
import type { PanelState } from './panel-state';
import { PaySection } from './pay-section';
import { SkillsSection } from './skills-section';
import { Tab } from './tab';

export interface PanelProps {
  readonly state: PanelState;
  readonly collapsed: boolean;
  readonly onToggle: () => void;
  readonly onOpenOptions: () => void;
  readonly onOpenProfile: () => void;
  readonly onDaysAYear: (daysAYear: number) => void;
  /** The label of a vocabulary id. Without it, the id's own words. */
  readonly skillName?: (id: string) => string;
}

const plainName = (id: string): string => id.replaceAll('-', ' ');

/** The panel beside a posting, or its tab. Lives in a closed shadow root with panel.css adopted. */
export function Panel(props: PanelProps) {
  const { state, collapsed, onToggle, onOpenOptions, onOpenProfile, onDaysAYear, skillName = plainName } = props;
  const toggle = useRef<HTMLButtonElement>(null);
  const toggled = useRef(false);
  // The button that was pressed is gone: whoever steers by keyboard is put on its counterpart.
  useEffect(() => {
    if (toggled.current) toggle.current?.focus();
    toggled.current = false;
  }, [collapsed]);
  const onClick = () => {
    toggled.current = true;
    onToggle();
  };
  if (collapsed) return <Tab state={state} onClick={onClick} button={toggle} />;
  const comparison = state.kind === 'annotated' ? state.annotated.comparison : null;
  return (
    <aside class="panel" aria-label="Bandwise">
      <div class="bar">
        <h2 class="name">Bandwise</h2>
        <button type="button" onClick={onOpenProfile}>
          Profile
        </button>
        <button type="button" onClick={onOpenOptions}>
          Options
        </button>
        <button type="button" aria-expanded="true" ref={toggle} onClick={onClick}>
          Hide
        </button>
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
            </>
          )}
        </div>
        {state.kind === 'annotated' && comparison && (
          <>
            <PaySection annotated={state.annotated} onDaysAYear={onDaysAYear} />
            <SkillsSection
              skills={comparison.skills}
              asOf={comparison.asOf}
              skillName={skillName}
              onOpenProfile={onOpenProfile}
            />
          </>
        )}
      </section>
    </aside>
  );
}
