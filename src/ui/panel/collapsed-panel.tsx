import type { RefObject } from 'preact';
import { t } from '../../locales/t';
import { skillsVerdict } from '../../presentation/skills/skills-verdict';
import type { PanelState } from './panel-state';

export interface CollapsedPanelProps {
  readonly state: PanelState;
  readonly onClick: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** The collapsed panel, a button at the edge of the window: the word for the pay and the count of skills. */
export function CollapsedPanel({ state, onClick, button }: CollapsedPanelProps) {
  const annotated = state.kind === 'annotated' ? state.annotated : null;
  const pay = state.kind === 'annotated' ? state.pay : null;
  const skills = annotated && skillsVerdict(annotated.comparison.skills);
  const word = pay?.short ?? (state.kind === 'loading' ? t('panel.collapsed.reading') : t('panel.notRead'));
  return (
    <button type="button" class="collapsed-panel" aria-expanded="false" ref={button} onClick={onClick}>
      <span class="hidden">{t('panel.collapsed.open')} </span>
      <b>{pay?.word ? t('panel.collapsed.pay', [word]) : word}</b>
      <span class="soft">{skills?.short ? t('panel.collapsed.skills', [skills.short]) : t('manifest.name')}</span>
    </button>
  );
}
