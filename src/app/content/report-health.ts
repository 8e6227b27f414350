import type { FieldReadings } from '../../domain/model/field-readings';
import type { PageReading } from '../../domain/model/page-posting';
import { tellBackground } from '../../messaging/background-client';

/** A page fills in bit by bit: what it says after this long without a change is what it says. Milliseconds. */
const SETTLED = 3_000;

/** Has every posting of a site counted once, by how far its fields could be read, until the signal aborts. */
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
