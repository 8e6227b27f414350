import type { StructuredSalary } from '../../domain/model/page-posting';
import { type FieldValues, isoDay } from '../site/field-values';
import { LONGEST_TEXT } from '../text/block-text';
import { trimmedOrNull } from '../text/line-text';
import { asList, asObject, type Json, type JsonObject, textOrName } from './page-json';

/**
 * Reads the fields of a schema.org JobPosting, however loosely it is written: https://schema.org/JobPosting
 * `textOf` turns a text as the page wrote it (HTML in JSON-LD, plain text in microdata) into plain lines.
 */
export function readSchemaPosting(posting: JsonObject, textOf: (written: string) => string): FieldValues {
  // Even titles may be written with entities ("R&amp;D").
  const line = (value: Json | undefined) => trimmedOrNull(textOf(textOrName(value) ?? '').replace(/\n/g, ' '));
  const pay = salaryOf(posting.baseSalary) ?? salaryOf(posting.salary);
  const inWords = pay === null ? null : payInWords(pay);
  return {
    title: line(posting.title ?? posting.name),
    hiringOrganization: line(posting.hiringOrganization),
    jobLocation: location(posting),
    countries: countries(posting),
    structuredSalary: inWords === null ? pay : null,
    ...(inWords === null ? {} : { salary: inWords }),
    employmentType: texts(asList(posting.employmentType)).join(', ') || null,
    datePosted: isoDay(textOrName(posting.datePosted)),
    validThrough: isoDay(textOrName(posting.validThrough)),
    description: distinct(advert(posting).slice(0, MOST_PARTS).map(textOf)).join('\n').slice(0, LONGEST_TEXT),
  };
}

const texts = (values: readonly (Json | undefined)[]): readonly string[] =>
  values.map((value) => textOrName(value)).filter(isText);

/** The advert's text. Some employers write only what the team does as its description, and the rest beside it. */
const advert = ({ description, responsibilities, qualifications }: JsonObject): readonly string[] =>
  [description, responsibilities, qualifications].flatMap(asList).filter(isText);

/** Parts at most. Real data have a dozen, and each is compared with those before it. */
const MOST_PARTS = 20;
/** A part is known by pieces of this length from its start, middle and end: to look for all of it may take seconds. */
const PIECE = 64;

/** The parts that say something that the parts before them do not. Most descriptions hold the others. */
function distinct(parts: readonly string[]): readonly string[] {
  let known = '';
  return parts.filter((part) => {
    const own = letters(part);
    const last = Math.max(own.length - PIECE, 0);
    const pieces = [0, last >> 1, last].map((at) => own.slice(at, at + PIECE));
    if (known.length > LONGEST_TEXT || pieces.every((piece) => known.includes(piece))) return false;
    known += ` ${own}`;
    return true;
  });
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const isText = (value: Json | undefined): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * "City, Region, Country", with "; " between several places, and "Remote" in front where the work may be done from
 * home.
 */
function location(posting: JsonObject): string | null {
  const places = [...new Set(asList(posting.jobLocation).map(place).filter(isText))].slice(0, 10);
  const remote = asList(posting.jobLocationType).some((type) => /telecommute/i.test(textOrName(type) ?? ''));
  if (!remote) return places.join('; ') || null;
  const from = places.length > 0 ? places : asList(posting.applicantLocationRequirements).map(place).filter(isText);
  return ['Remote', ...new Set(from)].slice(0, 10).join(', ');
}

/** The countries that the work may be done in, each once and as written. */
function countries({ jobLocation, applicantLocationRequirements }: JsonObject): readonly string[] {
  const named = [jobLocation, applicantLocationRequirements].flatMap(asList).map((value) => {
    const object = asObject(value);
    const address = asObject(object?.address) ?? object;
    return textOrName(address?.addressCountry ?? object?.name);
  });
  return [...new Set(named.filter(isText))].slice(0, 20);
}

function place(value: Json): string | null {
  const object = asObject(value);
  if (!object) return textOrName(value);
  const address = asObject(object.address) ?? object;
  const parts = texts([address.addressLocality, address.addressRegion, address.addressCountry]);
  // A locality such as "Leeds, UK" already says the country.
  const distinct = parts.filter((part, index) => !parts.slice(0, index).join(', ').split(', ').includes(part));
  return (
    distinct.join(', ') || (typeof object.address === 'string' ? textOrName(object.address) : textOrName(object.name))
  );
}

/**
 * Reads a MonetaryAmount with a QuantitativeValue, a bare number or a text. Of a list, the first item that says
 * something counts. Null where there is no pay.
 */
function salaryOf(value: Json | undefined): StructuredSalary | null {
  for (const one of asList(value)) {
    const amount = asObject(one);
    const inner = amount ? (asObject(asList(amount.value)[0]) ?? amount) : null;
    const single = inner ? (scalar(inner.value) ?? scalar(amount?.value)) : scalar(one);
    const minValue = scalar(inner?.minValue) ?? scalar(amount?.minValue) ?? single;
    const maxValue = scalar(inner?.maxValue) ?? scalar(amount?.maxValue) ?? single;
    if (isNothing(minValue) && isNothing(maxValue)) continue;
    return {
      currency: textOrName(amount?.currency ?? inner?.currency ?? amount?.priceCurrency),
      minValue,
      maxValue,
      unitText: textOrName(inner?.unitText ?? amount?.unitText ?? inner?.unitCode),
    };
  }
  return null;
}

/** The pay as a line, where a page wrote all of it into one value: "GBP50000 - GBP60000 per annum" is no amount. */
function payInWords({ minValue, maxValue }: StructuredSalary): string | null {
  const isLine = typeof minValue === 'string' && minValue === maxValue && /\d.{1,60}(?:\d|\bper\b)/.test(minValue);
  return isLine && /[^\d.,\s£$€]/.test(minValue) ? minValue.slice(0, 200) : null;
}

const scalar = (value: Json | undefined): string | number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : typeof value === 'string' ? trimmedOrNull(value) : null;

/** Whether there is no amount. Pages without pay write 0. */
const isNothing = (value: string | number | null): boolean => value === null || Number(value) === 0;
