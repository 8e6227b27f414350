import type { CardHooks } from './define-site';

/**
 * Hooks for the id and the address of a card, by its link to the posting. The card may itself be that link. The first
 * group of `id` that matches in the link's address is the id.
 */
export function postingLink(link: string, id: RegExp): Pick<CardHooks, 'id' | 'link'> {
  const address = (card: Element) =>
    (card.matches(link) ? card : card.querySelector(link))?.getAttribute('href') ?? null;
  const idOf = (card: Element) => {
    const groups = id.exec(address(card) ?? '')?.slice(1);
    return groups?.find((group) => group !== undefined) ?? null;
  };
  return { id: [idOf], link: [address] };
}
