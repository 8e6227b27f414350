import type { Annotated } from '../domain/comparison/result/comparison';
import { t } from '../locales/t';
import { checkLinksOf } from '../presentation/pay/check-links';
import { countedRateWords } from '../presentation/pay/counted-rate-words';

/** The lines of the report that say where the market's figures can be checked. Empty where nothing is compared. */
export function checkLines(annotated: Annotated): readonly string[] {
  const { counted, asOf } = annotated.comparison;
  const links = checkLinksOf(annotated);
  return [
    // The report has no bands on demand, so only the posting's own band counts.
    ...(counted?.of === 'first'
      ? [countedRateWords(counted.rate, counted.rate.source.publisher, asOf), counted.rate.source.url]
      : []),
    ...(links.length > 0
      ? [t('checkYourself.heading'), ...links.flatMap(({ name, url }) => [`  ${name}`, `  ${url}`])]
      : []),
  ];
}
