import type { PageField } from '../domain/page-posting';
import { capitalise, listWords } from './sentence';

/** Parts as a reader knows them; `null` where its absence changes nothing that is shown. */
const PARTS: Readonly<Record<PageField, string | null>> = {
  title: 'the title',
  hiringOrganization: 'who is hiring',
  jobLocation: 'the place',
  salary: 'the pay field',
  structuredSalary: 'the pay field',
  employmentType: 'the kind of contract',
  details: 'the labels beside the title',
  datePosted: null,
  validThrough: null,
  description: 'the posting’s text',
};

/** "The place and the pay field were not found where this site keeps them."; null where nothing that matters is missing. */
export const unreadPartsWords = (parts: readonly PageField[]): string | null => {
  const names = [...new Set(parts.map((part) => PARTS[part]))].filter((name) => name !== null);
  if (names.length === 0) return null;
  const isOne = names.length === 1;
  const [were, them] = isOne ? ['was', 'it'] : ['were', 'them'];
  return `${capitalise(listWords(names, 'and'))} ${were} not found where this site keeps ${them}.`;
};
