import type { Annotated } from '../../domain/comparison/result/comparison';
import type { CorroboratingFigure } from '../../domain/market/corroborating-figure';
import { figuresFor } from '../../domain/market/figures-for';
import type { Source, Sourced } from '../../domain/market/market';
import { MARKET } from '../../domain/market/market-data';
import { neighboursOf } from '../../domain/market/neighbours';
import { t } from '../../locales/t';
import { figureWords, gapsWords } from './figure-words';

/** Sentences of one source, with the source and the date of its figures. */
export interface PublishedGroup {
  readonly lines: readonly string[];
  readonly source: Source;
  /** YYYY-MM or YYYY. */
  readonly asOf: string;
}

/** What else is published about a posting's role, in parts, as it is sent to the panel. */
export type PublishedView = readonly {
  readonly heading: string;
  readonly groups: readonly PublishedGroup[];
}[];

/**
 * Makes the view of what else the sources say: how the role differs from its neighbours, and the figures that support
 * or contradict the bands. Each sentence stands with its source and date. Parts without sentences are left out.
 */
export function publishedView({ posting }: Pick<Annotated, 'posting'>): PublishedView {
  const role = posting.role?.value ?? null;
  // A level that no words state was assumed.
  const seniority = posting.seniority?.evidence ? posting.seniority.value : null;
  const region = posting.region?.value ?? null;
  const figures = figuresFor({ role, region, seniority, contractType: posting.contractType?.value ?? null });
  return [
    {
      heading: t('published.neighbours'),
      groups: bySource(neighboursOf(role), (neighbours) =>
        neighbours.map(({ label, difference }) => t('published.neighbour', [label, uncapitalised(difference)])),
      ),
    },
    {
      heading: t('published.figures'),
      groups: bySource(figures, figureLines),
    },
  ].filter(({ groups }) => groups.length > 0);
}

const uncapitalised = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

const figureLines = (figures: readonly CorroboratingFigure[]): readonly string[] => {
  const gaps = figures.filter(({ measure }) => measure === 'skill-gap');
  const others = figures.filter(({ measure }) => measure !== 'skill-gap');
  return [...others.map(figureWords), ...(gaps.length > 0 ? [gapsWords(gaps)] : [])];
};

/** Groups records by their source, in the order of the records. */
function bySource<T extends Sourced>(
  records: readonly T[],
  linesOf: (records: readonly T[]) => readonly string[],
): readonly PublishedGroup[] {
  return [...new Set(records.map(({ source }) => source))].flatMap((id) => {
    const ofSource = records.filter((record) => record.source === id);
    const source = MARKET.sources.find((each) => each.id === id);
    return source ? [{ lines: linesOf(ofSource), source, asOf: ofSource[0]?.asOf ?? source.asOf }] : [];
  });
}
