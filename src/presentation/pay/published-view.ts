import type { BandChoice } from '../../domain/comparison/result/band-choice';
import type { Annotated, Comparison } from '../../domain/comparison/result/comparison';
import type { CorroboratingFigure } from '../../domain/market/corroborating-figure';
import { figuresFor } from '../../domain/market/figures-for';
import type { Source, Sourced } from '../../domain/market/market';
import { MARKET } from '../../domain/market/market-data';
import { neighboursOf } from '../../domain/market/neighbours';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { bandReason, otherSources } from './band-reason';
import { type CheckLink, checkLinksOf } from './check-links';
import { figureWords, gapsWords } from './figure-words';

/** Sentences of one source, with the source and the date of its figures. */
export interface PublishedGroup {
  readonly lines: readonly string[];
  readonly source: Source;
  /** YYYY-MM or YYYY. */
  readonly asOf: string;
}

/** A band that pay is held against: its published figure and source, why it was chosen, and what others say of it. */
export interface BandEvidence {
  readonly heading: string;
  readonly basis: 'published' | 'derived';
  /** The figure in the publisher's words. */
  readonly published: string;
  readonly source: Source;
  readonly asOf: string;
  readonly reasons: readonly string[];
  readonly others: readonly string[];
}

/** Where the figures come from, what else is published of the role, and where to check it, as it is sent to the panel. */
export interface PublishedView {
  /** The band of the posting first. Empty where nothing is compared. */
  readonly bands: readonly BandEvidence[];
  readonly parts: readonly { readonly heading: string; readonly groups: readonly PublishedGroup[] }[];
  /** Empty where nothing is compared. */
  readonly links: readonly CheckLink[];
}

/**
 * Makes the view of the sources: the bands that pay is held against, how the role differs from its neighbours, and the figures that support
 * or contradict the bands. Each sentence stands with its source and date. Parts without sentences are left out.
 */
export function publishedView(annotated: Annotated): PublishedView {
  const { posting } = annotated;
  const role = posting.role?.value ?? null;
  // A level that no words state was assumed.
  const seniority = posting.seniority?.evidence ? posting.seniority.value : null;
  const region = posting.region?.value ?? null;
  const figures = figuresFor({ role, region, seniority, contractType: posting.contractType?.value ?? null });
  const parts = [
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
  return { bands: bandsOf(annotated.comparison), parts, links: checkLinksOf(annotated) };
}

function bandsOf({ pay, secondBands, asOf }: Comparison): readonly BandEvidence[] {
  if (pay.kind === 'not-compared') return [];
  return [
    evidenceOf(t('panel.band.heading'), pay.choice, asOf),
    ...secondBands.map(({ name, choice }) => evidenceOf(t(`panel.band.headings.${keyOf(name)}`), choice, asOf)),
  ];
}

function evidenceOf(heading: string, choice: BandChoice, today: string): BandEvidence {
  const { basis, published, source, asOf } = choice.band;
  const [reasons, others] = [bandReason(choice), otherSources(choice, today)];
  return { heading, basis, published, source, asOf, reasons, others };
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
