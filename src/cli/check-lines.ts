import type { Annotated } from '../domain/comparison/result/comparison';
import { t } from '../locales/t';
import { checkLinksOf } from '../presentation/pay/check-links';
import { countedRateOf, countedRateSource, countedRateWords } from '../presentation/pay/counted-rate-words';

/** The lines of the report that say where the market's figures can be checked. Empty where nothing is compared. */
export function checkLines(annotated: Annotated): readonly string[] {
  const { comparison } = annotated;
  const shown = countedRateOf(comparison);
  // The report has no bands on demand, so only the posting's own band counts.
  const counted = shown?.of === 'first' ? shown : null;
  const source = counted && countedRateSource(counted.rate);
  const links = checkLinksOf(annotated);
  return [
    ...(counted && source ? [countedRateWords(counted.rate, source.name, comparison.asOf), source.url] : []),
    ...(links.length > 0
      ? [t('checkYourself.heading'), ...links.flatMap(({ name, url }) => [`  ${name}`, `  ${url}`])]
      : []),
  ];
}
