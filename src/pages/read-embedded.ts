import type { EmbeddedJson, Page } from './define-site';
import { type FieldValues, isoDay } from './field-values';
import { htmlText } from './html-text';
import { trimmedOrNull } from './line-text';
import { jsonAt, parseJson } from './parse-json';
import { named } from './schema-posting';

/** The fields in the page's own JSON, where it is there and is about the address's posting; else null. */
export function readEmbedded(embedded: EmbeddedJson, page: Page): FieldValues | null {
  const script = page.document.querySelector(embedded.selector);
  const posting = script ? jsonAt(parseJson(script.textContent ?? ''), embedded.posting) : undefined;
  if (page.id === null || posting === undefined || named(jsonAt(posting, embedded.id)) !== page.id) return null;
  const text = (field: keyof EmbeddedJson['fields']): string | null => {
    const path = embedded.fields[field];
    return path === undefined ? null : named(jsonAt(posting, path));
  };
  const line = (field: keyof EmbeddedJson['fields']) => trimmedOrNull(htmlText(text(field) ?? '', page.document));
  return {
    title: line('title'),
    hiringOrganization: line('hiringOrganization'),
    jobLocation: line('jobLocation'),
    salary: line('salary'),
    employmentType: line('employmentType'),
    datePosted: isoDay(text('datePosted')),
    validThrough: isoDay(text('validThrough')),
    description: htmlText(descriptionAt(posting, embedded) ?? '', page.document),
  };
}

/** Not folded to one line as the short fields are: plain text keeps its lines. */
function descriptionAt(posting: Parameters<typeof jsonAt>[0], { fields }: EmbeddedJson): string | null {
  const value = fields.description === undefined ? undefined : jsonAt(posting, fields.description);
  return typeof value === 'string' ? value : null;
}
