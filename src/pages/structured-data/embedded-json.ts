import type { EmbeddedJson, JsonPath, Page, ValueTest } from '../site/define-site';
import { type FieldValues, isoDay } from '../site/field-values';
import { htmlText } from '../text/html-text';
import { trimmedOrNull } from '../text/line-text';
import { type Json, jsonAt } from './parse-json';
import { textOrName } from './schema-posting';
import { scriptJson } from './script-json';

/** Reads the fields from the page's own JSON. Null where there is none, or where it is about another posting. */
export function readEmbeddedJson(embedded: EmbeddedJson | readonly EmbeddedJson[], page: Page): FieldValues | null {
  if (page.id === null) return null;
  for (const one of isOne(embedded) ? [embedded] : embedded) {
    const posting = jsonAt(scriptJson(one, page.document), one.posting);
    if (posting !== undefined && textOrName(jsonAt(posting, one.id)) === page.id) return fieldsOf(posting, one, page);
  }
  return null;
}

const isOne = (embedded: EmbeddedJson | readonly EmbeddedJson[]): embedded is EmbeddedJson => !Array.isArray(embedded);

function fieldsOf(posting: Json, { fields, estimated }: EmbeddedJson, { document }: Page): FieldValues {
  const line = (path: JsonPath | undefined) => jsonLine(posting, path, document);
  return {
    title: line(fields.title),
    hiringOrganization: line(fields.hiringOrganization),
    jobLocation: line(fields.jobLocation),
    salary: isEstimate(posting, estimated) ? null : line(fields.salary),
    employmentType: line(fields.employmentType),
    datePosted: isoDay(line(fields.datePosted)),
    validThrough: isoDay(line(fields.validThrough)),
    // The short fields are folded to one line. The description keeps its lines.
    description: htmlText(firstText(posting, fields.description) ?? '', document),
  };
}

/** The first text or number that the paths lead to, on one line and without markup; null where there is none. */
export const jsonLine = (value: Json, path: JsonPath | undefined, document: Document): string | null => {
  const paths = path === undefined ? [] : typeof path === 'string' ? [path] : path;
  const found = paths.map((one) => textOrName(jsonAt(value, one))).find((text) => text !== null);
  return trimmedOrNull(htmlText(found ?? '', document));
};

const firstText = (value: Json, path: JsonPath | undefined): string | undefined => {
  const paths = path === undefined ? [] : typeof path === 'string' ? [path] : path;
  const texts = paths.map((one) => jsonAt(value, one));
  return texts.find((text): text is string => typeof text === 'string' && text !== '');
};

/** Whether the JSON says that its pay is the site's own estimate. False where there is nothing to test. */
export const isEstimate = (value: Json, test: ValueTest | undefined): boolean =>
  test?.match.test(textOrName(jsonAt(value, test.path)) ?? '') ?? false;
