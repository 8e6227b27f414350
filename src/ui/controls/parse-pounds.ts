import { formatNumber } from '../../presentation/money';

/** As the stored profile allows. */
const MOST = 10_000_000;

/** "95,000", "£95k" → 95000; nothing typed → null; not an amount → undefined. */
export function parsePounds(text: string): number | null | undefined {
  const typed = text.replace(/[£,\s]/g, '').toLowerCase();
  if (typed === '') return null;
  const thousands = typed.endsWith('k');
  const digits = thousands ? typed.slice(0, -1) : typed;
  if (!/^\d{1,8}(\.\d{1,2})?$/.test(digits)) return undefined;
  const pounds = Number(digits) * (thousands ? 1000 : 1);
  return pounds <= MOST ? pounds : undefined;
}

/** "95,000"; empty where nothing is said. */
export const poundsText = (pounds: number | null): string => (pounds === null ? '' : formatNumber(pounds));
