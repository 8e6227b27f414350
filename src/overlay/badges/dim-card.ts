import type { CardRuleAction } from '../../domain/model/card-rules';

/** Takes the effect off the card again. */
export type Undim = () => void;

/** The timing of an animation that ends at once and keeps its effect. */
const HELD = { duration: 0, fill: 'forwards' } as const;

const EFFECTS: Readonly<Record<CardRuleAction, Keyframe>> = {
  dim: { opacity: '0.45' },
  // Firefox does not animate `display`. There the box is made zero high, and "collapse" does the same for a table's
  // row.
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
 * Dims a card, or takes it from view. We use an animation that ends at once and keeps its effect, because nothing else
 * leaves the element as it was: no class, no style attribute, no change for the page's own observers to see, and
 * nothing that is lost when the page draws the card again. The cost: a page that calls `document.getAnimations()`, or
 * asks for a card's computed style, can tell that something dims the card, though not who. Every way that works has
 * this cost, and only users who made a rule pay it.
 */
export function dimCard(element: HTMLElement, action: CardRuleAction): Undim {
  // An earlier version of our script may have left an effect, where the extension was updated while the page was open.
  for (const left of element.getAnimations()) if (isHeld(left)) left.cancel();
  const animation = element.animate([EFFECTS[action], EFFECTS[action]], HELD);
  return () => animation.cancel();
}

function isHeld({ effect, id }: Animation): boolean {
  const { duration, fill } = effect?.getTiming() ?? {};
  return id === '' && duration === HELD.duration && fill === HELD.fill;
}
