/** The text of an element's paragraphs that have any, by number from 0, for cards whose lines have no names. */
export const nthParagraph =
  (index: number) =>
  (card: Element): string | null => {
    const lines = [...card.querySelectorAll('p')].map((element) => element.textContent?.trim()).filter(Boolean);
    return lines[index] ?? null;
  };
