import type { GapAnalysis, GapFinding } from '../../domain/gaps/gap-analysis';
import { t } from '../../locales/t';
import { figuresNote, gapsVerdict, gapWords, reachWords } from '../../presentation/skills/gaps-words';

export interface GapsBriefProps {
  readonly analysis: GapAnalysis;
  /** The whole of it, on the profile page. */
  readonly onSeeAll: () => void;
  /** To bring in a CV or an export. */
  readonly onImport: () => void;
}

/** "Production MLOps (Kubernetes, model monitoring, CI/CD for ML)" → "Production MLOps": the rest is on the profile page. */
const shortLabel = ({ gap }: GapFinding): string => gap.label.split(' (')[0] ?? gap.label;

/** Where the user stands on the market, in a few lines: the counts, the gaps, and what a single skill would complete. */
export function GapsBrief({ analysis, onSeeAll, onImport }: GapsBriefProps) {
  const { gaps, premiums, profileEmpty } = analysis;
  const nearest = profileEmpty ? undefined : premiums.find(({ oneAway }) => oneAway.length > 0);
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
              <li key={finding.gap.id} class={finding.had === 'no' ? '' : 'had'} title={gapWords(finding)}>
                <span>
                  {!profileEmpty && <span aria-hidden="true">{finding.had === 'no' ? '✗ ' : '✓ '}</span>}
                  {!profileEmpty && (
                    <span class="hidden">{t(`market.${finding.had === 'no' ? 'youLack' : 'youHave'}`)} </span>
                  )}
                  {shortLabel(finding)}
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
