import type { Annotated, Comparison } from '../../../domain/comparison/result/comparison';
import { t } from '../../../locales/t';
import { checkLinksOf } from '../../../presentation/pay/check-links';
import { countedRateOf, countedRateSource, countedRateWords } from '../../../presentation/pay/counted-rate-words';
import { elementsIn } from '../../controls/elements-in';

/** Links to independent pages. We ask them nothing, and they are not told which page they were followed from. */
export function CheckYourself({ annotated }: { readonly annotated: Annotated }) {
  const links = checkLinksOf(annotated);
  if (links.length === 0) return null;
  return (
    <>
      <CountedRate comparison={annotated.comparison} of="second" />
      <h4>{t('checkYourself.heading')}</h4>
      <ul class="source-list">
        {links.map(({ name, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p class="soft">{t('checkYourself.about')}</p>
    </>
  );
}

/**
 * A day rate that was counted in adverts, beside the published one: where the posting's own band is by the day
 * (`first`), or where only another band is (`second`).
 */
export function CountedRate({ comparison, of }: { readonly comparison: Comparison; readonly of: 'first' | 'second' }) {
  const counted = countedRateOf(comparison);
  if (counted?.of !== of) return null;
  const { name, url } = countedRateSource(counted.rate);
  return (
    <p class="soft">
      {elementsIn(
        (link) => countedRateWords(counted.rate, link, comparison.asOf),
        <a href={url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>,
      )}
    </p>
  );
}
