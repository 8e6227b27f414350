import type { CardRuleAction } from '../../domain/model/card-rules';

/** Takes the effect off its element again. */
export type Undim = () => void;

/** The animation that holds an element as it is set, and ends at once. */
const HELD = { duration: 0, fill: 'forwards' } as const;

const EFFECTS: Readonly<Record<CardRuleAction, Keyframe>> = {
  dim: { opacity: '0.45' },
  // Where a browser does not animate `display` (Firefox) the box is closed up; "collapse" does the same for a table's row.
  hide: {
    display: 'none',
    visibility: 'collapse',
    overflow: 'clip',
    height: '0px',
    minHeight: '0px',
    paddingBlock: '0px',
    marginBlock: '0px',
    borderBlockWidth: '0px',
  },
};

/**
 * Dims a card, or takes it from view. By an animation that ends at once and is held, because that alone leaves the
 * element as it was: no class, no style attribute, no change for the page's own observers to see, and nothing that the
 * page's next drawing of the card would wipe out. The trade-off: a page that asks `document.getAnimations()`, or for a
 * card's computed style, can tell that something dims it, though not who. That is so of every way that works, and this
 * way only users who made a rule show it.
 */
export function dimCard(element: HTMLElement, action: CardRuleAction): Undim {
  // What a former version of our script left, which was updated under the open page.
  for (const left of element.getAnimations()) if (isHeld(left)) left.cancel();
  const animation = element.animate([EFFECTS[action], EFFECTS[action]], HELD);
  return () => animation.cancel();
}

function isHeld({ effect, id }: Animation): boolean {
  const { duration, fill } = effect?.getTiming() ?? {};
  return id === '' && duration === HELD.duration && fill === HELD.fill;
}
