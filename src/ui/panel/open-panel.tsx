import type { RefObject } from 'preact';
import { t } from '../../locales/t';
import { CorrectedNote } from './correction/corrected-note';
import { AlsoPublished } from './on-demand/also-published';
import { BriefSection } from './on-demand/brief-section';
import { TakeHomeSection } from './on-demand/take-home-section';
import type { PanelProps } from './panel-props';
import { PaySection } from './pay/pay-section';
import { HighlightSwitch } from './posting/highlight-switch';
import { PostingSection } from './posting/posting-section';
import { UnreadNote } from './posting/unread-note';
import { Unreadable } from './posting/unreadable';
import { Decision } from './section/decision';
import type { ExpandedSections } from './section/section';
import { LearnSection } from './skills/learn-section';
import { SkillsSection } from './skills/skills-section';

export type OpenPanelProps = PanelProps & {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly expandedSections: ExpandedSections;
};

/** The open panel: the decision first, then the sections, each of which folds to its answer. */
export function OpenPanel(props: OpenPanelProps) {
  const {
    state,
    onOpenOrCollapse,
    onOpenOptions,
    onOpenProfile,
    button,
    highlight,
    onHighlight,
    place,
    onPasteText,
    onReport,
  } = props;
  return (
    <aside class="panel" aria-label={t('manifest.name')}>
      <div class="bar">
        <h2 class="name">{t('manifest.name')}</h2>
        <button type="button" onClick={onOpenProfile}>
          {t('panel.profile')}
        </button>
        <button type="button" onClick={onOpenOptions}>
          {t('common.options')}
        </button>
        {place !== 'side' && (
          <button type="button" aria-expanded="true" ref={button} onClick={onOpenOrCollapse}>
            {t('panel.collapse')}
          </button>
        )}
      </div>
      <section class="body" aria-label={t('panel.body')}>
        <div class="decision" role="status">
          {state.kind === 'annotated' && <Decision {...state} />}
          {state.kind === 'loading' && <p class="reading">{t('panel.reading')}</p>}
          {state.kind === 'unreadable' && (
            <Unreadable message={state.message} onPasteText={onPasteText} onReport={onReport} />
          )}
        </div>
        {state.kind === 'annotated' && <Sections {...props} state={state} />}
      </section>
      {state.kind === 'annotated' && hasWords(state) && highlight && onHighlight && (
        <HighlightSwitch {...highlight} onHighlight={onHighlight} />
      )}
    </aside>
  );
}

type Annotated = Extract<PanelProps['state'], { kind: 'annotated' }>;

/** Whether there is anything to highlight in the posting. */
const hasWords = ({ annotated: { posting, comparison } }: Annotated): boolean =>
  comparison.skills.demands.length > 0 || posting.pay.kind === 'stated';

/** Whether there is stated or expected pay in pounds, from which UK tax could be worked out. */
const hasPounds = ({ posting, comparison: { pay } }: Annotated['annotated']): boolean =>
  pay.kind !== 'not-compared' ||
  (posting.pay.kind === 'stated' && ['no-role', 'no-band', 'wrong-kind'].includes(pay.reason));

/** Everything below the decision: notes, then the sections. */
function Sections(props: OpenPanelProps & { readonly state: Annotated }) {
  const { state, expandedSections, highlight, onSkill, onDaysAYear, onOpenProfile, onPasteText, onBrief, onTakeHome } =
    props;
  const { annotated, unreadParts } = state;
  const { skills } = annotated.comparison;
  const { id, url } = annotated.posting;
  // Corrections are stored under the id or address of the posting. Pasted text has neither.
  const onCorrect = id || url ? props.onCorrect : undefined;
  const { onPublished } = props;
  return (
    <>
      {state.isPublic && <p class="note public">{t('panel.public')}</p>}
      {!state.isPublic && skills.profileEmpty && skills.demands.length > 0 && (
        <button type="button" class="invite" onClick={onOpenProfile}>
          {t('panel.invite')}
        </button>
      )}
      {unreadParts && <UnreadNote parts={unreadParts} onPasteText={onPasteText} onReport={props.onReport} />}
      {onCorrect && <CorrectedNote annotated={annotated} onCorrect={onCorrect} />}
      <PaySection
        annotated={annotated}
        expandedSections={expandedSections}
        onDaysAYear={onDaysAYear}
        onCorrect={onCorrect}
        alsoPublished={onPublished && <AlsoPublished annotated={annotated} onPublished={onPublished} />}
      />
      {onTakeHome && hasPounds(annotated) && (
        <TakeHomeSection annotated={annotated} expandedSections={expandedSections} onTakeHome={onTakeHome} />
      )}
      <SkillsSection
        annotated={annotated}
        expandedSections={expandedSections}
        onSkill={highlight ? onSkill : undefined}
        onCorrect={onCorrect}
        onAddSkill={props.onAddSkill}
      />
      <LearnSection learn={annotated.comparison.skills.learn} expandedSections={expandedSections} />
      {onBrief && annotated.posting.role && (
        <BriefSection annotated={annotated} expandedSections={expandedSections} onBrief={onBrief} />
      )}
      <PostingSection annotated={annotated} expandedSections={expandedSections} onCorrect={onCorrect} />
    </>
  );
}
