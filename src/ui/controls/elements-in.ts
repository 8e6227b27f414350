import type { ComponentChildren } from 'preact';

/**
 * Placeholders for the elements while the message is filled in. They are private-use characters of Unicode: no words
 * are written with them, and few icons.
 */
const SLOTS = ['\uEFF0', '\uEFF1', '\uEFF2'] as const;

/**
 * Fills elements into a message, at the places where its language puts them:
 * `elementsIn((answer) => t('panel.brief.open', [answer]), <b>{view.answer}</b>)`. Takes at most three elements.
 */
export function elementsIn(
  fillIn: (...slots: typeof SLOTS) => string,
  ...elements: readonly ComponentChildren[]
): readonly ComponentChildren[] {
  return fillIn(...SLOTS)
    .split(/([\uEFF0-\uEFF2])/)
    .map((part) => {
      const slot = SLOTS.indexOf(part as (typeof SLOTS)[number]);
      return slot < 0 ? part : elements[slot];
    });
}
