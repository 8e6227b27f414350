import type { LearnNext } from '../../domain/comparison/result/skills-comparison';
import { t } from '../../locales/t';
import { learnWords } from '../../presentation/skills/learn-words';
import { sumWords, weightsReason, withAlternatives } from '../../presentation/skills/weight-words';
import { elementsIn } from '../controls/elements-in';
import { SourceLinks } from '../controls/source-links';

/** More than five would be a curriculum, not a next step. */
const SHOWN = 5;

export interface MarketListProps {
  /** Best first, for the role that the profile names, or else for ML engineers. */
  readonly learn: readonly LearnNext[];
  /** The role in the plural: "machine learning engineers". */
  readonly roles: string;
}

/** The skills most worth learning for the market, with the sum that ranks each and the sources of its figures. */
export function MarketList({ learn, roles }: MarketListProps) {
  const shown = learn.slice(0, SHOWN);
  if (shown.length === 0) return null;
  const sources = new Map(
    shown.flatMap(({ market, gap, premium }) =>
      [market, gap, premium].flatMap((record) => (record ? [[record.source.id, record.source] as const] : [])),
    ),
  );
  return (
    <details class="market">
      <summary>{t('market.worth', [roles])}</summary>
      <ol>
        {shown.map((entry) => (
          <li key={entry.id}>
            <b>{withAlternatives(entry.name, entry.instead)}</b> <span class="soft">{learnWords(entry)}</span>
            <p class="soft">{sumWords(entry.terms)}</p>
          </li>
        ))}
      </ol>
      <p class="soft">{weightsReason()}</p>
      <p class="soft">
        {elementsIn((links) => t('market.estimates', [links]), <SourceLinks sources={[...sources.values()]} />)}
      </p>
    </details>
  );
}
