import type { Cue } from '../vocabulary/requirement-cues';
import type { Scan } from '../vocabulary/scan';

/** Whether a cue asks for what follows in running text: also "Demonstrable experience", which is a heading elsewhere. */
export function demands(text: string, scan: Scan, event: number, cue: Cue): boolean {
  if (cue !== 'essentialHeading') return cue === 'asks';
  return /^\w+ (?:experience|expertise)$/i.test(text.slice(scan.startOf(event), scan.endOf(event)));
}
