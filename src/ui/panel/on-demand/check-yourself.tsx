import { t } from '../../../locales/t';
import type { CheckLink } from '../../../presentation/pay/check-links';

/** Links to independent pages. We ask them nothing, and they are not told which page they were followed from. */
export function CheckYourself({ links }: { readonly links: readonly CheckLink[] }) {
  if (links.length === 0) return null;
  return (
    <>
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
