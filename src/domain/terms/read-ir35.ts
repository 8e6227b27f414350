import { readIr35Status } from '../facts/ir35-status';
import type { Ir35 } from '../job-posting';
import type { Fact } from '../mention';
import type { PagePosting } from '../page-posting';

/** Whether the contract is inside or outside IR35; null where the posting says neither, or both. */
export function readIr35(page: PagePosting, status = readIr35Status(page)): Fact<Ir35> | null {
  if (status?.value !== 'inside' && status?.value !== 'outside') return null;
  return { value: status.value, evidence: status.evidence };
}
