/** Whole or half years from 0 to 60; nothing typed → null; anything else → undefined. */
export function parseYears(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const years = Number(text);
  return years >= 0 && years <= 60 && Number.isInteger(years * 2) ? years : undefined;
}
