import type { PageField } from '../domain/model/page-posting';
import { t } from '../locales/t';
import { capitalise, listWords } from './sentence';

/** A part as a reader knows it; null where its absence changes nothing that is shown. */
const partName = (part: PageField): string | null => {
  if (part === 'datePosted' || part === 'validThrough') return null;
  return t(`unread.${part === 'structuredSalary' ? 'salary' : part}`);
};

/** "The place and the pay field were not found where this site keeps them."; null where nothing that matters is missing. */
export const unreadPartsWords = (parts: readonly PageField[]): string | null => {
  const names = [...new Set(parts.map(partName))].filter((name) => name !== null);
  if (names.length === 0) return null;
  return t('unread.notFound', names.length, [capitalise(listWords(names, 'and'))]);
};
