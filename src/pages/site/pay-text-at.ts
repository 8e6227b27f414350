import { lineText } from '../text/line-text';
import type { Hook } from './define-site';

/** A field with pay is short. A longer text only mentions money. Characters. */
const LONGEST_PAY = 160;

/** Reads the first text with a currency sign before a figure, for elements that may hold other things than pay. */
export function payTextAt(selector: string): Hook {
  return (root) => {
    for (const element of [...root.querySelectorAll(selector)].slice(0, 200)) {
      const text = lineText(element);
      if (text && text.length <= LONGEST_PAY && /[£$€₹]\s?\d/.test(text)) return text;
    }
    return null;
  };
}
