import type { ComponentChildren } from 'preact';
import type { Annotated } from '../../../domain/comparison/result/comparison';
import type { CorrectionStep } from '../../../domain/model/corrections';
import { suggestionOf } from '../../../domain/model/pay';
import type { DaysAYear } from '../../../domain/model/units';
import { t } from '../../../locales/t';
import { conversionSum } from '../../../presentation/pay/conversion-sum';
import { estimateWords } from '../../../presentation/pay/estimate-words';
import { isMinorDoubt } from '../../../presentation/pay/is-minor-doubt';
import { otherPayLine } from '../../../presentation/pay/other-pay-words';
import { caveatNote, rateWords, wishWords } from '../../../presentation/pay/pay-notes';
import { contradictionWords } from '../../../presentation/posting/contradiction-words';
import { paySummary } from '../../../presentation/posting/section-summaries';
import { quote } from '../../../presentation/sentence';
import { Foldable } from '../section/foldable';
import { type ExpandedSections, Section } from '../section/section';
import { BandView } from './band-view';
import { CountedRate } from './counted-rate';
import { PayReadings } from './pay-readings';
import { PermanentEquivalent } from './permanent-equivalent';

export interface PaySectionProps {
  readonly annotated: Annotated;
  readonly expandedSections: ExpandedSections;
  readonly onDaysAYear?: ((daysAYear: DaysAYear) => void) | undefined;
  readonly onCorrect?: ((step: CorrectionStep) => void) | undefined;
  /** What else is published, at the end of the sources. */
  readonly alsoPublished?: ComponentChildren;
}

/** The section on pay: the chart, the sums, the user's wish and the sources of the figures. */
export function PaySection({ annotated, expandedSections, onDaysAYear, onCorrect, alsoPublished }: PaySectionProps) {
  const { posting, comparison } = annotated;
  const { pay, wish, daysAYear } = comparison;
  const stated = pay.kind === 'stated' ? pay : null;
  const choice = pay.kind === 'not-compared' ? null : pay.choice;
  const equivalent = pay.kind === 'estimated' ? null : pay.permanentEquivalent;
  const minorDoubts = stated?.doubts.filter(isMinorDoubt);
  const mainDoubts = stated?.doubts.filter((doubt) => !isMinorDoubt(doubt));
  const rateNote = rateWords(posting, pay);
  const wishLine = wish && wishWords(wish);
  const otherPay = otherPayLine(posting.otherPay);
  const contradictions = posting.contradictions.filter(({ field }) => field === 'baseSalary');
  const isUnclear = suggestionOf(posting.pay) !== null || posting.pay.kind === 'ambiguous';
  if (!choice && !equivalent && !isUnclear && !otherPay && !posting.salaryEstimate) return null;
  return (
    <Section
      name="Pay"
      heading={t('panel.part.pay')}
      answer={paySummary(comparison)}
      startsExpanded
      expandedSections={expandedSections}
    >
      {() => (
        <>
          {mainDoubts?.map((doubt) => (
            <p class="note" key={doubt}>
              {caveatNote(doubt)}
            </p>
          ))}
          {rateNote && <p class="soft">{rateNote}</p>}
          {contradictions.map((contradiction) => (
            <p class="note" key={contradiction.other.value}>
              {contradictionWords(contradiction)}
            </p>
          ))}
          <PayReadings posting={posting} onCorrect={onCorrect} />
          {/* The key makes another posting start with its own band, not with the band that was shown last. */}
          <BandView key={`${posting.url} ${posting.id}`} comparison={comparison} />
          {choice?.estimate && <p class="soft">{estimateWords(choice.estimate)}</p>}
          <CountedRate comparison={comparison} of="first" />
          {wishLine && <p>{wishLine}</p>}
          {otherPay && <p>{otherPay}</p>}
          {posting.salaryEstimate && <p class="soft">{t('panel.pay.siteEstimate', [quote(posting.salaryEstimate)])}</p>}
          {stated?.conversion && (
            <p class="soft">{conversionSum(stated.salary.amount, stated.amounts, stated.conversion)}</p>
          )}
          {stated?.otherReadings.map(
            ({ kind, amounts, conversion }) =>
              conversion && (
                <p class="soft" key={kind}>
                  {conversionSum(kind === 'full-time' ? stated.amounts : stated.salary.amount, amounts, conversion)}
                </p>
              ),
          )}
          {equivalent && (
            <Foldable summary={t('panel.pay.permanent')}>
              {() => <PermanentEquivalent equivalent={equivalent} daysAYear={daysAYear} onDaysAYear={onDaysAYear} />}
            </Foldable>
          )}
          {choice && alsoPublished && (
            <Foldable summary={t('panel.sources')}>
              {() => (
                <>
                  {minorDoubts?.map((doubt) => (
                    <p key={doubt}>{caveatNote(doubt)}</p>
                  ))}
                  <CountedRate comparison={comparison} of="second" />
                  {alsoPublished}
                </>
              )}
            </Foldable>
          )}
        </>
      )}
    </Section>
  );
}
