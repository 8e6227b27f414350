import { type Country, countryOf } from './country';

/** Boards of one country. Endings that are sold to everybody (".io", ".ai", ".co") are left out. */
const OF_COUNTRY = /\.(uk|ie|de|fr|nl|es|it|be|at|ch|se|dk|no|pl|ca|au|nz|sg|in|za|ae|hk|jp)$/;
/** "in.indeed.com", "de.linkedin.com". Labels that are words of addresses too ("my", "hr", "id") are left out. */
const FOR_COUNTRY =
  /^(uk|gb|us|ie|de|fr|nl|es|it|be|at|ch|se|dk|no|pl|cz|hu|ro|pt|gr|fi|ca|au|nz|sg|in|za|ae|hk|jp|br|mx|ar|cl|tr|il|sa|ph|pk|ng|ke|th|vn|tw|kr|cn)\.[^.]{1,63}\.[^.]/;

/** The country that a page is for, by its host: the ending, or a country's label at the start. Null where neither tells. */
export function hostCountry(url: string): Country | null {
  const [, written = ''] = /^https?:\/\/([^/:?#]{1,253})/i.exec(url) ?? [];
  const host = written.toLowerCase();
  const code = OF_COUNTRY.exec(host)?.[1] ?? FOR_COUNTRY.exec(host)?.[1];
  return code === undefined ? null : countryOf(code);
}
