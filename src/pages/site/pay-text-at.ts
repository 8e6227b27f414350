import { lineText } from '../text/line-text';
import type { Hook } from './define-site';

/** A field of pay is short; what is longer is a text that speaks of money. Characters. */
const LONGEST_PAY = 160;

/** The first element's text that has a currency sign before a figure, for places that hold other things besides. */
export function payTextAt(selector: string): Hook {
  return (root) => {
    for (const element of [...root.querySelectorAll(selector)].slice(0, 200)) {
      const text = lineText(element);
      if (text && text.length <= LONGEST_PAY && /[£$€₹]\s?\d/.test(text)) return text;
    }
    return null;
  };
}
