import type { ComponentChildren } from 'preact';

/** Stand for the elements while the message is filled in. Of Unicode's private use, where no words are and few icons. */
const SLOTS = ['\uEFF0', '\uEFF1', '\uEFF2'] as const;

/**
 * A message with elements among its values, in the order that its language has them:
 * `elementsIn((answer) => t('panel.brief.open', [answer]), <b>{view.answer}</b>)`. At most three.
 */
export function elementsIn(
  say: (...slots: typeof SLOTS) => string,
  ...elements: readonly ComponentChildren[]
): readonly ComponentChildren[] {
  return say(...SLOTS)
    .split(/([\uEFF0-\uEFF2])/)
    .map((part) => {
      const at = SLOTS.indexOf(part as (typeof SLOTS)[number]);
      return at < 0 ? part : elements[at];
    });
}
