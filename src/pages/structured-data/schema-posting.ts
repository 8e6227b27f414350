import type { StructuredSalary } from '../../domain/model/page-posting';
import { type FieldValues, isoDay } from '../site/field-values';
import { trimmedOrNull } from '../text/line-text';
import type { Json } from './parse-json';

/** A JSON object: a node of JSON-LD, or a microdata item in the same shape. */
export type JsonObject = { readonly [key: string]: Json };

/**
 * The fields of a schema.org JobPosting, however loosely it is written: https://schema.org/JobPosting
 * `textOf` turns a text as the page wrote it (HTML in JSON-LD, plain in microdata) into plain lines.
 */
export function readSchemaPosting(posting: JsonObject, textOf: (written: string) => string): FieldValues {
  const description = posting.description ?? posting.responsibilities;
  // Titles are written with entities ("R&amp;D").
  const line = (value: Json | undefined) => trimmedOrNull(textOf(named(value) ?? '').replace(/\n/g, ' '));
  const pay = salaryOf(posting.baseSalary) ?? salaryOf(posting.salary);
  const inWords = pay === null ? null : payInWords(pay);
  return {
    title: line(posting.title ?? posting.name),
    hiringOrganization: line(posting.hiringOrganization),
    jobLocation: location(posting),
    structuredSalary: inWords === null ? pay : null,
    ...(inWords === null ? {} : { salary: inWords }),
    employmentType: list(posting.employmentType).map(named).filter(isText).join(', ') || null,
    datePosted: isoDay(named(posting.datePosted)),
    validThrough: isoDay(named(posting.validThrough)),
    description: list(description).filter(isText).map(textOf).join('\n'),
  };
}

/** One value or several: pages write either. */
export const list = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as Json];

/** The value where it is an object; null for lists, texts and all else. */
export const asObject = (value: Json | undefined): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;

/** The first value's text, its name where it is an object. */
export function named(value: Json | undefined): string | null {
  const [first] = list(value);
  if (typeof first === 'string') return trimmedOrNull(first);
  if (typeof first === 'number') return String(first);
  const object = asObject(first);
  return object ? named(object.name ?? object.legalName ?? object['@value'] ?? null) : null;
}

const isText = (value: Json | undefined): value is string => typeof value === 'string' && value.trim() !== '';

/** "City, Region, Country", several places parted by "; "; "Remote" in front where the work may be done from home. */
function location(posting: JsonObject): string | null {
  const places = [...new Set(list(posting.jobLocation).map(place).filter(isText))].slice(0, 10);
  const remote = list(posting.jobLocationType).some((type) => /telecommute/i.test(named(type) ?? ''));
  if (!remote) return places.join('; ') || null;
  const from = places.length > 0 ? places : list(posting.applicantLocationRequirements).map(place).filter(isText);
  return ['Remote', ...new Set(from)].slice(0, 10).join(', ');
}

function place(value: Json): string | null {
  const object = asObject(value);
  if (!object) return named(value);
  const address = asObject(object.address) ?? object;
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map(named).filter(isText);
  // "Leeds, UK" as the locality already says the country.
  const distinct = parts.filter((part, index) => !parts.slice(0, index).join(', ').split(', ').includes(part));
  return distinct.join(', ') || (typeof object.address === 'string' ? named(object.address) : named(object.name));
}

/** MonetaryAmount with a QuantitativeValue, a bare number, a text, or a list of which the first that says something counts. */
function salaryOf(value: Json | undefined): StructuredSalary | null {
  for (const one of list(value)) {
    const amount = asObject(one);
    const inner = amount ? (asObject(list(amount.value)[0]) ?? amount) : null;
    const single = inner ? (scalar(inner.value) ?? scalar(amount?.value)) : scalar(one);
    const minValue = scalar(inner?.minValue) ?? scalar(amount?.minValue) ?? single;
    const maxValue = scalar(inner?.maxValue) ?? scalar(amount?.maxValue) ?? single;
    if (isNothing(minValue) && isNothing(maxValue)) continue;
    return {
      currency: named(amount?.currency ?? inner?.currency ?? amount?.priceCurrency),
      minValue,
      maxValue,
      unitText: named(inner?.unitText ?? amount?.unitText ?? inner?.unitCode),
    };
  }
  return null;
}

/** Where a page wrote all of the pay into one value: "GBP50000 - GBP60000 per annum" is a line, not an amount. */
function payInWords({ minValue, maxValue }: StructuredSalary): string | null {
  const isLine = typeof minValue === 'string' && minValue === maxValue && /\d.{1,60}(?:\d|\bper\b)/.test(minValue);
  return isLine && /[^\d.,\s£$€]/.test(minValue) ? minValue.slice(0, 200) : null;
}

const scalar = (value: Json | undefined): string | number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : typeof value === 'string' ? trimmedOrNull(value) : null;

/** Pages without pay write 0. */
const isNothing = (value: string | number | null): boolean => value === null || Number(value) === 0;
