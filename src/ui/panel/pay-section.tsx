import type { Annotated } from '../../domain/comparison/comparison';
import { conversionSum } from '../../words/conversion';
import { otherPayLine } from '../../words/other-pay-words';
import { correctionWords, DOUBT_LABELS, wishWords } from '../../words/pay-notes';
import { quote } from '../../words/sentence';
import { BandChart } from './band-chart';
import { BandEvidence } from './band-evidence';
import { Fold } from './fold';
import { PermanentEquivalent } from './permanent-equivalent';
import { PostingWords } from './posting-words';

export interface PaySectionProps {
  readonly annotated: Annotated;
  readonly onDaysAYear: (daysAYear: number) => void;
}

/** The evidence on pay: chart, sums, the user's wish, and what the verdict rests on. */
export function PaySection({ annotated: { posting, comparison }, onDaysAYear }: PaySectionProps) {
  const { pay, wish, asOf, daysAYear } = comparison;
  const stated = pay.kind === 'stated' ? pay : null;
  const choice = pay.kind === 'not-compared' ? null : pay.choice;
  const equivalent = stated?.permanentEquivalent;
  // "£85k" implies its unit in most postings: worth saying, not worth alarm.
  const implied = stated?.doubts.filter((doubt) => doubt !== 'pro-rata');
  const wishLine = wish && wishWords(wish);
  const correctionLine = posting.salaryCorrection && correctionWords(posting.salaryCorrection);
  const otherPay = otherPayLine(posting.otherPay);
  return (
    <section class="part" aria-label="Pay">
      <h3>{stated ? 'Pay against the market' : choice ? 'Expected pay (estimate)' : 'Pay'}</h3>
      {choice && <BandChart band={choice.band} stated={stated ? stated.amounts : null} />}
      {stated?.doubts.includes('pro-rata') && <p class="note">{DOUBT_LABELS['pro-rata']}</p>}
      {correctionLine && <p class="note">{correctionLine}</p>}
      {wishLine && <p>{wishLine}</p>}
      {otherPay && <p>{otherPay}</p>}
      {posting.salaryEstimate && (
        <p class="soft">The site’s own estimate is {quote(posting.salaryEstimate)}; it is not the employer’s.</p>
      )}
      {stated?.conversion && <p class="soft">{conversionSum(stated.salary, stated.amounts, stated.conversion)}</p>}
      {stated && equivalent && (
        <PermanentEquivalent
          from={stated.amounts}
          equivalent={equivalent}
          daysAYear={daysAYear}
          onDaysAYear={onDaysAYear}
        />
      )}
      <Fold summary="What this rests on">
        {() => (
          <>
            <PostingWords posting={posting} />
            {implied?.map((doubt) => (
              <p key={doubt}>{DOUBT_LABELS[doubt]}</p>
            ))}
            {choice && <BandEvidence heading="The band" choice={choice} asOf={asOf} />}
            {equivalent && <BandEvidence heading="The permanent band" choice={equivalent.choice} asOf={asOf} />}
          </>
        )}
      </Fold>
    </section>
  );
}
