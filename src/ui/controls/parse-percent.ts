/** A per cent from 0 to 100, "5", "4.5" or "5%"; anything else → undefined. */
export function parsePercent(text: string): number | undefined {
  const written = text.trim().replace(/ ?%$/, '');
  return /^\d{1,3}(?:\.\d{1,2})?$/.test(written) && Number(written) <= 100 ? Number(written) : undefined;
}
