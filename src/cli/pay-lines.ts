import type { Annotated, PermanentEquivalent } from '../domain/comparison/result/comparison';
import { t } from '../locales/t';
import { bandReason, otherSources } from '../presentation/pay/band-reason';
import { positionPhrase } from '../presentation/pay/band-words';
import { conversionSum } from '../presentation/pay/conversion-sum';
import { estimateWords } from '../presentation/pay/estimate-words';
import { isMinorDoubt } from '../presentation/pay/is-minor-doubt';
import { caveatNote, rateWords } from '../presentation/pay/pay-notes';
import { capitalise, quote } from '../presentation/sentence';
import { sourceLine } from '../presentation/source-line';
import { checkLines } from './check-lines';

/** The lines of the report on pay, in the order and words of the panel's section: its notes, band, sums and sources. */
export function payLines(annotated: Annotated): readonly string[] {
  const { posting, comparison } = annotated;
  const { pay, asOf } = comparison;
  const stated = pay.kind === 'stated' ? pay : null;
  const choice = pay.kind === 'not-compared' ? null : pay.choice;
  const equivalent = pay.kind === 'estimated' ? null : pay.permanentEquivalent;
  const rateNote = rateWords(posting, pay);
  const { salaryEstimate } = posting;
  return [
    ...(stated?.doubts.filter((doubt) => !isMinorDoubt(doubt)).map(caveatNote) ?? []),
    ...(rateNote ? [rateNote] : []),
    ...(choice ? [`Published: ${choice.band.published}.`, ...bandReason(choice)] : []),
    ...(choice?.estimate ? [estimateWords(choice.estimate)] : []),
    ...(salaryEstimate ? [t('panel.pay.siteEstimate', [quote(salaryEstimate)])] : []),
    ...(stated ? sums(stated) : []),
    ...(equivalent ? [equivalentLine(equivalent)] : []),
    ...(choice
      ? [
          `Source: ${sourceLine(choice.band.source, choice.band.asOf, asOf).line}`,
          choice.band.source.url,
          ...otherSources(choice, asOf),
        ]
      : []),
    ...(stated?.doubts.filter(isMinorDoubt).map(caveatNote) ?? []),
    ...checkLines(annotated),
  ];
}

/** The sums that turned the stated pay into what is compared, and into what else it may mean. */
function sums({
  salary,
  amounts,
  conversion,
  otherReadings,
}: Extract<Annotated['comparison']['pay'], { kind: 'stated' }>): readonly string[] {
  return [
    ...(conversion ? [conversionSum(salary.amount, amounts, conversion)] : []),
    ...otherReadings.flatMap((other) => {
      const from = other.kind === 'full-time' ? amounts : salary.amount;
      return other.conversion ? [conversionSum(from, other.amounts, other.conversion)] : [];
    }),
  ];
}

/** A day rate as a salary, where it lies among salaries, and what a contractor pays for. */
function equivalentLine({ from, amounts, conversion, position, choice }: PermanentEquivalent): string {
  const place = t('sentence.one', [capitalise(positionPhrase(position, choice, 'permanent'))]);
  const sum = t('sentence.one', [conversionSum(from, amounts, conversion)]);
  return `${t('panel.pay.permanent')}: ${sum} ${place} ${t('panel.pay.outOfIt')}`;
}
