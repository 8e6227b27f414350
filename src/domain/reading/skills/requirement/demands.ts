import type { Cue } from '../vocabulary/requirement-cues';
import type { Scan } from '../vocabulary/scan';

/** Whether a cue asks for what follows in running text: also "Demonstrable experience", which is a heading elsewhere. */
export function demands(text: string, scan: Scan, event: number, cue: Cue): boolean {
  if (cue !== 'essentialHeading') return cue === 'asks';
  const end = scan.endOf(event);
  return /(?:experience|expertise)$/i.test(text.slice(end - 10, end));
}
