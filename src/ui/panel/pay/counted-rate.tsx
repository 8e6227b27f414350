import type { Comparison } from '../../../domain/comparison/result/comparison';
import { countedRateWords } from '../../../presentation/pay/counted-rate-words';
import { elementsIn } from '../../controls/elements-in';

export interface CountedRateProps {
  readonly comparison: Comparison;
  readonly of: 'first' | 'second';
}

/**
 * A day rate that was counted in adverts, beside the published one: where the posting's own band is by the day
 * (`first`), or where only another band is (`second`).
 */
export function CountedRate({ comparison: { counted, asOf }, of }: CountedRateProps) {
  if (counted?.of !== of) return null;
  const { url, publisher } = counted.rate.source;
  return (
    <p class="soft">
      {elementsIn(
        (link) => countedRateWords(counted.rate, link, asOf),
        <a href={url} target="_blank" rel="noopener noreferrer">
          {publisher}
        </a>,
      )}
    </p>
  );
}
