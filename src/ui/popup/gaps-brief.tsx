import type { GapAnalysis } from '../../domain/gaps/gap-analysis';
import { t } from '../../locales/t';
import { shortLabel } from '../../presentation/skills/figure-words';
import { figuresNote, gapsVerdict, gapWords, otherRole, reachWords } from '../../presentation/skills/gaps-words';

export interface GapsBriefProps {
  readonly analysis: GapAnalysis;
  /** Opens the whole comparison, which is on the profile page. */
  readonly onSeeAll: () => void;
  /** Opens the import of a CV or an export. */
  readonly onImport: () => void;
}

/** How the user's skills compare with the market, in a few lines: the counts, the gaps, and the nearest mix. */
export function GapsBrief({ analysis, onSeeAll, onImport }: GapsBriefProps) {
  const { gaps, premiums, profileEmpty } = analysis;
  const nearest = premiums.find(({ missing }) => missing > 0);
  const note = figuresNote(analysis);
  return (
    <section class="gaps-brief" aria-label={t('market.label')}>
      <p class="verdict">{gapsVerdict(analysis)}</p>
      {note && <p class="soft">{note}</p>}
      {gaps.length > 0 && (
        <>
          <h2 class="soft">{t('popup.brief.scarce')}</h2>
          <ul>
            {gaps.map((finding) => (
              <li
                key={finding.gap.id}
                class={finding.had === 'no' ? '' : 'had'}
                title={gapWords(finding, otherRole(analysis))}
              >
                <span>
                  {!profileEmpty && <span aria-hidden="true">{finding.had === 'no' ? '✗ ' : '✓ '}</span>}
                  {!profileEmpty && (
                    <span class="hidden">{t(`common.${finding.had === 'no' ? 'youLack' : 'youHave'}`)} </span>
                  )}
                  {shortLabel(finding.gap.label)}
                </span>
                <span class="soft">{t('popup.brief.points', finding.points)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {nearest && (
        <p>
          <b>{nearest.parts.map(({ label }) => label).join(' + ')}:</b> {reachWords(nearest)}
        </p>
      )}
      <p class="ways">
        <button type="button" class="link" onClick={onSeeAll}>
          {t('popup.brief.seeAll')}
        </button>
        <button type="button" class="link" onClick={onImport}>
          {t('popup.brief.import')}
        </button>
      </p>
    </section>
  );
}
