import type { RefObject } from 'preact';
import { t } from '../../locales/t';
import { CorrectedNote } from './correction/corrected-note';
import { BriefSection } from './on-demand/brief-section';
import { TakeHomeSection } from './on-demand/take-home-section';
import type { PanelProps } from './panel-props';
import { PaySection } from './pay/pay-section';
import { HighlightSwitch } from './posting/highlight-switch';
import { PostingSection } from './posting/posting-section';
import { UnreadNote } from './posting/unread-note';
import { Unreadable } from './posting/unreadable';
import { Decision } from './section/decision';
import type { Folds } from './section/section';
import { LearnSection } from './skills/learn-section';
import { SkillsSection } from './skills/skills-section';

export type OpenPanelProps = PanelProps & {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly folds: Folds;
};

/** The panel, open: the decision first, then each part folded to its answer. */
export function OpenPanel(props: OpenPanelProps) {
  const { state, onToggle, onOpenOptions, onOpenProfile, button, highlight, onHighlight, place, onPasteText } = props;
  return (
    <aside class={place === 'side' ? 'panel side' : 'panel'} aria-label={t('manifest.name')}>
      <div class="bar">
        <h2 class="name">{t('manifest.name')}</h2>
        <button type="button" onClick={onOpenProfile}>
          {t('panel.profile')}
        </button>
        <button type="button" onClick={onOpenOptions}>
          {t('panel.options')}
        </button>
        {place !== 'side' && (
          <button type="button" aria-expanded="true" ref={button} onClick={onToggle}>
            {t('panel.hide')}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="body" aria-label={t('panel.body')} tabIndex={0}>
        <div class="decision" role="status">
          {state.kind === 'annotated' && <Decision annotated={state.annotated} />}
          {state.kind === 'loading' && <p class="reading">{t('panel.reading')}</p>}
          {state.kind === 'unreadable' && <Unreadable message={state.message} onPasteText={onPasteText} />}
        </div>
        {state.kind === 'annotated' && <Parts {...props} state={state} />}
      </section>
      {state.kind === 'annotated' && hasWords(state) && highlight && onHighlight && (
        <HighlightSwitch
          {...highlight}
          plain={state.annotated.comparison.skills.profileEmpty}
          onHighlight={onHighlight}
        />
      )}
    </aside>
  );
}

type Annotated = Extract<PanelProps['state'], { kind: 'annotated' }>;

/** Whether there is anything to light in the posting. */
const hasWords = ({ annotated: { posting, comparison } }: Annotated): boolean =>
  comparison.skills.demands.length > 0 || posting.pay.kind === 'stated';

/** Whether there is pay, stated or expected, that UK tax could be worked out from. */
const hasPounds = ({ posting, comparison: { pay } }: Annotated['annotated']): boolean =>
  pay.kind !== 'not-compared' ||
  (posting.pay.kind === 'stated' && (pay.reason === 'no-role' || pay.reason === 'no-band'));

/** Everything below the decision. */
function Parts(props: OpenPanelProps & { readonly state: Annotated }) {
  const { state, folds, highlight, onSkill, onDaysAYear, onOpenProfile, onPasteText, onBrief, onTakeHome } = props;
  const { annotated, unreadParts } = state;
  const { skills } = annotated.comparison;
  const { id, url } = annotated.posting;
  // Pasted text has no name to keep corrections by.
  const onCorrect = id || url ? props.onCorrect : undefined;
  return (
    <>
      {skills.profileEmpty && skills.demands.length > 0 && (
        <button type="button" class="invite" onClick={onOpenProfile}>
          {t('panel.invite')}
        </button>
      )}
      {unreadParts && <UnreadNote parts={unreadParts} onPasteText={onPasteText} />}
      {onCorrect && <CorrectedNote annotated={annotated} onCorrect={onCorrect} />}
      <PaySection annotated={annotated} folds={folds} onDaysAYear={onDaysAYear} onCorrect={onCorrect} />
      {onTakeHome && hasPounds(annotated) && (
        <TakeHomeSection annotated={annotated} folds={folds} onTakeHome={onTakeHome} />
      )}
      <SkillsSection
        annotated={annotated}
        folds={folds}
        onSkill={highlight ? onSkill : undefined}
        onCorrect={onCorrect}
      />
      <LearnSection learn={annotated.comparison.skills.learn} folds={folds} />
      {onBrief && annotated.posting.role && <BriefSection annotated={annotated} folds={folds} onBrief={onBrief} />}
      <PostingSection annotated={annotated} folds={folds} onCorrect={onCorrect} />
    </>
  );
}
