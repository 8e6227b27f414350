import type { PagePosting } from '../../model/page-posting';
import { type Country, countryOf } from '../facts/place/country';
import { hostCountry } from '../facts/place/host-country';
import type { RegionRead } from '../facts/place/region';
import { isDollar } from './currency';

/** What money without a full sign is in, in one posting. All are ISO 4217. */
export interface PayCurrencies {
  /** The currency of an amount without a sign ("60K-70K"); null where the posting does not tell. */
  readonly unsigned: string | null;
  /** Which dollar a bare "$" is; null where the places have several and none is the USA. */
  readonly dollar: string | null;
  /** Among pay that is stated in several currencies, the one of the place of work; null where that is not known. */
  readonly preferred: string | null;
}

/**
 * Works out whose money a posting speaks of. What is nearest to the pay decides: the currency of the pay in the page's
 * data, then the countries there, then the places in the page's location, title and text, then the page's own country.
 * Only where none of them says anything are pounds assumed. Where they name several countries with different
 * currencies, nobody can tell, and a wrong currency is worse than none: with it, dollars are held against British pay.
 */
export function payCurrencies(page: PagePosting, region: RegionRead | null): PayCurrencies {
  const inData = page.countries.map(countryOf).filter((country) => country !== null);
  const rungs = [
    codesIn([statedCode(page)]),
    currenciesOf(inData),
    region?.currencies ?? [],
    currenciesOf(pageCountries(page)),
  ];
  const dollars = rungs.map((rung) => rung.filter(isDollar)).find((rung) => rung.length > 0) ?? ['USD'];
  const namesUk = region !== null && region.value !== 'outside-uk' && region.evidence.part === 'jobLocation';
  const isTorn = namesUk && inData.length > 0 && inData.every(({ region: where }) => where === 'outside-uk');
  // Data that name a country, but none that we know, do not speak of the UK either.
  const isUnknown = page.countries.length > 0 && inData.length === 0 && (region?.currencies ?? []).length === 0;
  // A sentence may name a head office abroad: on a page of the UK nobody can tell then.
  const host = hostCountry(page.url);
  const isContradicted =
    region?.evidence.part === 'description' && host !== null && !region.currencies.includes(host.currency);
  const isOpen = isTorn || isUnknown || isContradicted;
  const { currency = null, currencies = [] } = region ?? {};
  // A place abroad that only the description names is one of several as often as not.
  const isOneOfMany = region?.evidence.part === 'description' || currencies.length > 1;
  return {
    unsigned: rungs[0]?.[0] ?? (isOpen ? null : unsignedOf(rungs.slice(1), page)),
    dollar: dollars.length === 1 || !dollars.includes('USD') ? only(dollars) : 'USD',
    preferred: isOneOfMany && currency !== 'GBP' ? null : currency,
  };
}

/** The currency of the first rung that has one alone. A rung with several leaves it to the next. */
function unsignedOf([inData = [], named = [], ofPage = []]: readonly Currencies[], page: PagePosting): string | null {
  // A location that the data gave names the countries that it has, and we may not know all of them.
  const isFromData = inData.length > 1 && /^(?:json-ld|microdata)$/.test(page.rungs.jobLocation ?? '');
  for (const rung of [inData, named]) {
    const one = only(rung);
    if (rung.length === 1 && (rung === inData || !isFromData)) return one;
    // "London or Dublin" on a board of the UK: the reader expects pounds.
    if (rung.includes('GBP') && ofPage.length > 0 && only(ofPage) === 'GBP') return 'GBP';
  }
  if (inData.length > 0 || named.length > 0) return null;
  if (ofPage.length === 0) return 'GBP';
  // The tag of a language is left as it came with the software, so that it can put pounds in doubt and no more.
  const isSure = only(ofPage) === 'GBP' || hostCountry(page.url) !== null;
  return isSure ? only(ofPage) : null;
}

type Currencies = readonly (string | null)[];

const only = (currencies: Currencies): string | null => (currencies.length === 1 ? (currencies[0] ?? null) : null);

const codesIn = (codes: Currencies): Currencies => codes.filter((code) => code !== null);

const currenciesOf = (countries: readonly Country[]): Currencies => [
  ...new Set(countries.map(({ currency }) => currency)),
];

/** The code beside the amounts in the page's data. A code without amounts is what the board fills in for everybody. */
function statedCode({ structuredSalary }: PagePosting): string | null {
  const code = structuredSalary?.currency?.trim().toUpperCase() ?? '';
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

/** The country of the page's host, else of its language. */
function pageCountries(page: PagePosting): readonly Country[] {
  const [, tag = ''] = /^[a-z]{2,3}[-_]([a-z]{2})$/i.exec(page.language ?? '') ?? [];
  const country = hostCountry(page.url) ?? countryOf(tag);
  return country ? [country] : [];
}
