import type { GapAnalysis } from '../../domain/gaps/gap-analysis';
import { t } from '../../locales/t';
import { rolePlural } from '../../presentation/labels';
import { figuresNote, gapsVerdict, gapWords, otherRole, reachWords } from '../../presentation/skills/gaps-words';
import { elementsIn } from '../controls/elements-in';
import { SourceLinks } from '../controls/source-links';
import { MarketList } from './market-list';
import { TierTable } from './tier-table';

/** A skill that the user considers, and what having it would change. */
export interface WhatIf {
  readonly id: string;
  readonly name: string;
  /** What would change, in one sentence. */
  readonly words: string;
}

export interface GapsSectionProps {
  readonly analysis: GapAnalysis;
  readonly whatIf: WhatIf | null;
  /** Considers a skill, by its id; null stops considering. */
  readonly onWhatIf: (skillId: string | null) => void;
  /** Adds the considered skill to the profile. */
  readonly onAdd: (skillId: string) => void;
}

const TIERS = ['essential', 'desirable', 'emerging'] as const;

/** Compares the user's skills with the market: what is asked for, scarce or paid more; what one more would change. */
export function GapsSection({ analysis, whatIf, onWhatIf, onAdd }: GapsSectionProps) {
  const { figuresOf, tiers, gaps, premiums, learn, profileEmpty, sources } = analysis;
  const note = figuresNote(analysis);
  const of = otherRole(analysis);
  return (
    <section class="gaps" id="market" aria-label={t('market.label')}>
      <h2>{t('market.against', [rolePlural(figuresOf)])}</h2>
      <p class="verdict">{gapsVerdict(analysis)}</p>
      {note && <p class="soft">{note}</p>}
      <div class="tiers">
        {TIERS.map((tier) => (
          <TierTable
            key={tier}
            tier={tier}
            finding={tiers[tier]}
            of={of}
            profileEmpty={profileEmpty}
            pressed={whatIf?.id ?? null}
            onWhatIf={onWhatIf}
          />
        ))}
      </div>
      <div class="what-if" role="status">
        {whatIf ? (
          <>
            <p>{whatIf.words}</p>
            <button type="button" onClick={() => onAdd(whatIf.id)}>
              {t('market.addIt', [whatIf.name])}
            </button>{' '}
            <button type="button" class="link" onClick={() => onWhatIf(null)}>
              {t('market.neverMind')}
            </button>
          </>
        ) : (
          <p class="soft">{t('market.press')}</p>
        )}
      </div>
      {gaps.length > 0 && (
        <>
          <h3>{t('market.scarce')}</h3>
          <ul class="plain">
            {gaps.map((finding) => (
              <li key={finding.gap.id}>
                <b>
                  {finding.had === 'no' ? '' : '✓ '}
                  {finding.gap.label}
                </b>{' '}
                {gapWords(finding, of)}
                {finding.gap.why && <p class="soft">{finding.gap.why}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {premiums.length > 0 && (
        <>
          <h3>{t('market.mixes')}</h3>
          <ul class="plain">
            {premiums.map((reach) => (
              <li key={reach.premium.id}>
                <b>{reach.parts.map(({ label }) => label).join(' + ')}</b> {reachWords(reach)}
                {reach.premium.why && <p class="soft">{reach.premium.why}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {learn.length > 0 && <MarketList learn={learn} roles={rolePlural(figuresOf)} />}
      <p class="soft">{elementsIn((links) => t('market.figures', [links]), <SourceLinks sources={sources} />)}</p>
    </section>
  );
}
