import type { BaseSalary } from '../src/domain/job-posting';
import type { PagePosting } from '../src/domain/page-posting';

/** A posting that says nothing but what a test gives it. */
export const aPage = (given: Partial<PagePosting> = {}): PagePosting => ({
  site: 'record',
  readBy: 'record',
  id: null,
  url: '',
  title: null,
  hiringOrganization: null,
  jobLocation: null,
  salary: null,
  salaryEstimate: null,
  structuredSalary: null,
  employmentType: null,
  details: [],
  datePosted: null,
  validThrough: null,
  description: '',
  rungs: {},
  ...given,
});

/** "GBP 55000-65000 YEAR"; an open side is "…", nothing read is "none". */
export function brief(pay: Pick<BaseSalary, 'currency' | 'minValue' | 'maxValue' | 'unitText'> | null): string {
  if (!pay) return 'none';
  return `${pay.currency} ${pay.minValue ?? '…'}-${pay.maxValue ?? '…'} ${pay.unitText}`;
}
