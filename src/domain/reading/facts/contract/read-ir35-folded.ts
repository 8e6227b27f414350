import type { Fact } from '../../../model/evidence';
import type { Ir35 } from '../../../model/job-posting';
import type { PagePosting } from '../../../model/page-posting';
import { readIr35Status } from './ir35-status';

/** Whether the contract is inside or outside IR35; null where the posting says neither, or both. */
export function readIr35(page: PagePosting, status = readIr35Status(page)): Fact<Ir35> | null {
  if (status?.value !== 'inside' && status?.value !== 'outside') return null;
  return { value: status.value, evidence: status.evidence };
}
