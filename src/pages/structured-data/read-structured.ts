import type { Page, Site } from '../site/define-site';
import type { FieldValues } from '../site/field-values';
import { htmlText } from '../text/line-text';
import { dropSiteEstimates } from './drop-site-estimates';
import { findJsonLd } from './json-ld';
import { findMicrodata } from './microdata';
import { pickPosting } from './pick-posting';
import { readSchemaPosting } from './schema-posting';

/** Reads the schema.org posting that the page is about: from JSON-LD, else from microdata or RDFa. Null without one. */
export function readStructured(page: Page, site: Site | null): readonly ['json-ld' | 'microdata', FieldValues] | null {
  const { document } = page;
  const jsonLd = pickPosting(
    findJsonLd(document).map((posting) => ({ posting })),
    page,
    site,
  );
  const kept = (fields: FieldValues) => dropSiteEstimates(fields, site);
  if (jsonLd) return ['json-ld', kept(readSchemaPosting(jsonLd.posting, (html) => htmlText(html, document)))];
  const microdata = pickPosting(findMicrodata(document), page, site);
  return microdata ? ['microdata', kept(readSchemaPosting(microdata.posting, (text) => text))] : null;
}
