/**
 * Reads an element's paragraph by its number, for cards whose lines have no names. Counts from 0, without empty ones.
 */
export const nthParagraph =
  (index: number) =>
  (card: Element): string | null => {
    const lines = [...card.querySelectorAll('p')].map((element) => element.textContent?.trim()).filter(Boolean);
    return lines[index] ?? null;
  };
