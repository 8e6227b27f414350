import type { FieldReadings } from '../../domain/model/field-readings';
import type { PageReading } from '../../domain/model/page-posting';
import { tellBackground } from '../../messaging/background-client';

/** Milliseconds. Pages fill in bit by bit: a reading that has not changed for this long is final. */
const SETTLED = 3_000;

/**
 * Tells the background how well the fields of each posting could be read, once for each posting, until the signal
 * aborts. Call the returned function with every reading.
 */
export function reportHealth(siteId: string, signal: AbortSignal) {
  let counted: string | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(settling));
  return ({ posting }: PageReading, readings: FieldReadings | null): void => {
    clearTimeout(settling);
    if (!readings) return;
    settling = setTimeout(() => {
      const key = posting?.id ?? posting?.title ?? location.pathname;
      if (key === counted) return;
      counted = key;
      void tellBackground({ kind: 'count-reading', siteId, readings });
    }, SETTLED);
  };
}
