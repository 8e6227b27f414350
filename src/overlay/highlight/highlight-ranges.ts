import type { Annotated } from '../../domain/comparison/result/comparison';
import type { PagePosting } from '../../domain/model/page-posting';
import { isHidden } from '../../pages/text/block-text';
import { squeeze, textRanges } from '../../pages/text/text-ranges';
import { postingRegion } from '../../pages/watch/posting-region';
import type { Light } from './highlight-style';
import { locateText } from './locate-text';

/** Where the words of a posting stand on its page now. Ranges go stale when the page redraws itself. */
export interface HighlightRanges {
  readonly lights: ReadonlyMap<Light, readonly Range[]>;
  /** By id of the skill. */
  readonly skills: ReadonlyMap<string, readonly Range[]>;
  /** Some words are not shown now; a press on the page ("Show more") may show them. */
  readonly isPartial: boolean;
}

/** Finds the words of skills and pay on the page that the posting was read from. What it does not show is left out. */
export function highlightRanges(document: Document, page: PagePosting, annotated: Annotated): HighlightRanges {
  const { skills: compared } = annotated.comparison;
  const find = locateText(page.description, textRanges(document.body ?? document.documentElement));
  const skills = new Map<string, readonly Range[]>();
  const lights = new Map<Light, Range[]>();
  let isPartial = false;
  for (const { skills: named, had } of compared.demands) {
    const light: Light = compared.profileEmpty ? 'asked' : had === 'no' ? 'lacking' : 'had';
    for (const { id, mentions } of named) {
      const ranges = mentions.map(find).filter((range) => range !== null);
      skills.set(id, ranges);
      isPartial ||= ranges.length < mentions.length;
      lights.set(light, [...(lights.get(light) ?? []), ...ranges]);
    }
  }
  const { pay: read } = annotated.posting;
  const salary = read.kind === 'stated' ? read.salary : null;
  const pay =
    salary?.statedIn === 'text'
      ? find(salary)
      : salary?.statedIn === 'field'
        ? findField(salary.text, postingRegion(document, page))
        : null;
  if (pay) lights.set('pay', [pay]);
  return { lights, skills, isPartial };
}

/**
 * The first place in the posting's own part that shows the words of a field. Where that part could not be told from the
 * rest of the page, only words that stand there once: others may be another posting's.
 */
function findField(text: string, region: Element): Range | null {
  const words = squeeze(text);
  // Short fields often stand in buttons, which are no part of an advert's text.
  const page = textRanges(region, (element) => NO_WORDS.has(element.localName) || isHidden(element));
  const found: Range[] = [];
  let at = words === '' ? -1 : page.text.indexOf(words);
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries += 1) {
    const range = page.range(at, at + words.length);
    if (range && isWhole(range)) found.push(range);
    at = page.text.indexOf(words, at + 1);
  }
  const isWholePage = region === region.ownerDocument.body;
  return isWholePage && found.length > 1 ? null : (found[0] ?? null);
}

const MOST_TRIES = 50;
const NO_WORDS = new Set(['script', 'style', 'template', 'noscript', 'svg', 'textarea']);

/** "£60k" is not shown by "£60km", nor by "£160k". */
function isWhole({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  const before = startContainer.nodeValue?.[startOffset - 1] ?? ' ';
  const after = endContainer.nodeValue?.[endOffset] ?? ' ';
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}
