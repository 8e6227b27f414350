import type { Cue } from '../vocabulary/requirement-cues';
import type { Scan } from '../vocabulary/scan';

/** Whether a cue asks for what follows in running text: also "Demonstrable experience", which is a heading elsewhere. */
export function demands(text: string, scan: Scan, event: number, cue: Cue): boolean {
  if (cue !== 'essentialHeading') return cue === 'asks';
  return /^\w+ (?:experience|expertise)$/i.test(text.slice(scan.startOf(event), scan.endOf(event)));
}

const RESUMES =
  /^(?:(?:The|Our) (?:ideal|successful) candidate|In this role|As an? |This role|The role|We(?:['’]re| are) (?:looking for|seeking|recruiting)|You will be responsible)/;

/** Whether words begin a sentence that speaks of the work again after text about the company. */
export const speaksOfWorkAgain = (words: string): boolean => RESUMES.test(words);
