import type { Region } from '../../../model/job-posting';
import { COUNTRY_CODES } from './country-codes';
import { findPlaces } from './find-places';

/** A country, or a part of one, as the data of a page names it. */
export interface Country {
  readonly region: Extract<Region, 'uk' | 'outside-uk'>;
  /** The currency of pay there (ISO 4217); null where we do not read it. */
  readonly currency: string | null;
}

const BY_CODE = new Map(
  Object.entries(COUNTRY_CODES).flatMap(([currency, codes]) =>
    codes.split(' ').map((code) => [code, countryWith(currency || null)] as const),
  ),
);

/**
 * The country that schema.org's `addressCountry` or the end of a language tag names: "GB", "USA", "United Kingdom",
 * "India". Null for anything that we do not know ("Worldwide", "EMEA"), because pages write what they like there.
 */
export function countryOf(written: string): Country | null {
  const name = written.trim();
  const coded = BY_CODE.get(name.toLowerCase());
  if (coded) return coded;
  const [place] = findPlaces(name.slice(0, 60));
  // "Springfield, Germany" is more than the name of a country.
  if (!place || place.index > 0 || place.text.length < name.length) return null;
  return place.region === 'outside-uk' ? { region: 'outside-uk', currency: place.currency } : countryWith('GBP');
}

function countryWith(currency: string | null): Country {
  return { region: currency === 'GBP' ? 'uk' : 'outside-uk', currency };
}
