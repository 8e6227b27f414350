import { lineText, trimmedOrNull } from '../text/line-text';
import type { Hook } from './define-site';

/** The elements that hold labels, where a page names its fields in words. */
const LABELS = 'dt, th, h2, h3, h4, strong, label, [role="rowheader"]';

/** Labels looked at. A page has a few dozen; a hostile page may have very many. */
const MOST_LABELS = 400;

/** "Rate: £500 a day" in one item of a list. */
const IN_ONE_ITEM = /^([^:]{2,40}?)\s?:\s{0,3}(\S.{0,150})$/;

/**
 * Reads the text beside a label ("Salary" in one element, "£50,000" in the next), whatever the elements are called.
 * Where nothing stands beside the label in its own block, what follows that block is taken, unless it holds a label
 * itself. Where no label has an element of its own, both may stand in one item of a list.
 */
export function valueBesideLabel(wording: RegExp, labels = LABELS): Hook {
  return (root) => {
    for (const label of [...root.querySelectorAll(labels)].slice(0, MOST_LABELS)) {
      if (!wording.test((lineText(label) ?? '').replace(/\s{0,3}:$/, ''))) continue;
      const value = valueBeside(label, labels);
      if (value !== null) return value;
    }
    if (labels !== LABELS) return null;
    for (const item of [...root.querySelectorAll('li')].slice(0, MOST_LABELS)) {
      const [, label = '', value = null] = IN_ONE_ITEM.exec(lineText(item) ?? '') ?? [];
      if (value !== null && wording.test(label)) return value;
    }
    return null;
  };
}

function valueBeside(label: Element, labels: string): string | null {
  const own = label.nextElementSibling;
  // In "<strong>Rate:</strong> £500 a day" the value has no element of its own.
  const bare = trimmedOrNull(label.nextSibling?.nodeType === 3 ? label.nextSibling.nodeValue : null);
  if (bare !== null && bare !== ':') return trimmedOrNull(bare.replace(/^:/, ''));
  if (own) return own.matches(labels) && !own.matches('strong') ? null : lineText(own);
  const block = label.parentElement;
  const next = block && block.firstElementChild === label ? block.nextElementSibling : null;
  return next && !next.querySelector(labels) ? lineText(next) : null;
}
