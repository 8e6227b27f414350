import { isHtmlName } from './known-words';
import type { Mask } from './mask';
import { kindWords, marked } from './text-kind';

/** Attributes that say how a page looks or behaves, and nothing of where its words stand. */
const SKIPPED =
  /^(?:style|on.*|srcset|sizes|width|height|viewbox|target|tabindex|xmlns.*|d|fill|stroke.*|loading|decoding|integrity|crossorigin|nonce|async|defer|maxlength|autocomplete|spellcheck|jsaction|jsdata|jslog|ping|rows|cols|colspan|rowspan|border|cellpadding|cellspacing|align|valign|bgcolor|media|charset|http-equiv)$/;
/** Attributes whose values people read. */
const READ = /^(?:title|alt|aria-label|aria-description|placeholder|value|content|label|summary|datetime)$/;
const ADDRESSES = /^(?:href|src|action|poster|cite)$/;
/** A list of class names is cut here. */
const MOST_CLASSES = 6;
const MOST_ATTRIBUTES = 14;

/**
 * An element without its content, as a selector would name it: `div#pane.job-view[data-job-id="‹digits 10, no 1›"]`.
 * Names are masked; a value that people read is named by its kind.
 */
export function elementHead(element: Element, mask: Mask, kindOf = kindWords): string {
  const id = element.getAttribute('id');
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
  const shown = classes.slice(0, MOST_CLASSES).map((name) => `.${mask.className(name)}`);
  if (classes.length > MOST_CLASSES) shown.push(`.${marked(`${classes.length - MOST_CLASSES} more`)}`);
  const others = [...element.attributes]
    .filter(({ name }) => name !== 'id' && name !== 'class' && !SKIPPED.test(name))
    .slice(0, MOST_ATTRIBUTES)
    .map(({ name, value }) => `[${nameOf(name, mask)}${shownValue(name, value, mask, kindOf)}]`);
  const tag = nameOf(element.localName, mask);
  if (tag === 'svg') return tag;
  return `${tag}${id ? `#${mask.name(id)}` : ''}${shown.join('')}${others.join('')}`;
}

const nameOf = (name: string, mask: Mask): string => (isHtmlName(name) ? name : mask.name(name));

function shownValue(name: string, value: string, mask: Mask, kindOf: (text: string) => string): string {
  if (value.trim() === '') return '';
  if (READ.test(name)) return `=${/^https?:\/\/\S+$/.test(value) ? mask.address(value) : kindOf(value)}`;
  if (ADDRESSES.test(name)) return `="${mask.address(value)}"`;
  if (/^https?:\/\/schema\.org\/\w{1,40}$/i.test(value)) return `="${value}"`;
  if (/^(?:https?:)?\/\//.test(value)) return `="${mask.address(value)}"`;
  // A list of names, such as `itemprop`, or of ids, such as `aria-labelledby`. Anything else is a text.
  const parts = value.split(/\s+/).filter(Boolean);
  if (parts.length > 4 || value.length > 120) return `=${marked(`${value.length} characters`)}`;
  return `="${parts.map((part) => mask.name(part)).join(' ')}"`;
}
