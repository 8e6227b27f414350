import { annotate } from '../../../src/domain/annotate';
import type { Brief } from '../../../src/domain/brief/brief';
import { makeBrief } from '../../../src/domain/brief/make-brief';
import type { PagePosting } from '../../../src/domain/model/page-posting';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import { aPage } from '../reading/a-page';

/** A profile with the given skills of the vocabulary, and nothing else filled in. */
export const profileOf = (...ids: string[]): Profile => ({
  ...EMPTY_PROFILE,
  skills: ids.map((id) => ({ id, name: id, level: null, years: null })),
});

/** The brief of a page, on 21 November 2026. */
export function briefOf(page: Partial<PagePosting>, profile: Profile = EMPTY_PROFILE): Brief {
  const fullPage = aPage(page);
  return makeBrief(annotate(fullPage, { profile, asOf: '2026-11-21' }), fullPage);
}

/** A permanent role in London that states nearly everything. */
export const RICH: Partial<PagePosting> = {
  title: 'Senior Machine Learning Engineer',
  hiringOrganization: 'Tern & Gull Robotics',
  jobLocation: 'London',
  salary: '£85,000 - £105,000 a year',
  url: 'https://jobs.example/7',
  description: `About us
We're a Series B startup that plans deliveries; our models answer 3 billion routing requests a day.
What you'll do
- Own ranking models end-to-end and take them from notebook to production
- Publish papers and give talks about what we learn
Requirements
- Python, MLOps, Kubernetes and Terraform
- Computer vision in commercial use
Benefits: hybrid working, up to 15% bonus, share options, 8% employer pension. Permanent contract.`,
};

/** A contract by the day that leaves much open. */
export const CONTRACT: Partial<PagePosting> = {
  title: 'Machine Learning Engineer (Contract)',
  hiringOrganization: 'Harbour Recruitment',
  jobLocation: 'Leeds',
  description:
    'Contract role, £550 - £600 per day, outside or inside IR35 to be confirmed. You will deploy models into production. Python required.',
};
