import { annotate } from '../../../src/domain/annotate';
import { BLANK_PAGE } from '../../../src/domain/model/page-posting';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import type { PanelState } from '../../../src/ui/panel/panel-state';
import { withWords } from './state';

const profile = { ...EMPTY_PROFILE, salaryWanted: 90_000, dayRateWanted: 650 };

/** A posting as it is read and judged with the bundled data. */
const read = (title: string, jobLocation: string, salary: string, text: string): PanelState => {
  const skills = 'Essential\n- Python\n- SQL\n- Kubernetes\nDesirable\n- Spark';
  const page = { ...BLANK_PAGE, title, jobLocation, salary, hiringOrganization: 'Corvid Tide Labs' };
  const annotated = annotate({ ...page, description: `${text}\n${skills}` }, { profile, asOf: '2026-11-30' });
  return withWords(annotated, true);
};

const ML = 'Machine Learning Engineer';

/** Postings of each kind that gets no word, and of those whose word needs explaining. */
export const VERDICT_STATES: Readonly<Record<string, PanelState>> = {
  'verdict-part-time': read(ML, 'London', '£40,000', `Permanent, ${'22.5 hours per week'}.`),
  'verdict-hourly': read(ML, 'Leeds', '£45 per hour', 'You will build models.'),
  'verdict-places': read(ML, 'London, Manchester or Edinburgh', '£70,000 - £90,000', 'Permanent.'),
  'verdict-wide': read(ML, 'London', '£50,000 - £150,000', 'Permanent.'),
  'verdict-open-band': read(`Senior ${ML}`, 'London', '£85,000 - £95,000', 'Permanent.'),
  'verdict-no-day-rates': read('Software Engineer', 'London', '£600 per day', `${'6 month'} contract, outside IR35.`),
  'verdict-stand-in': read('Research Engineer', 'London', '£100,000', 'Permanent.'),
  'verdict-level': read('MLOps Engineer', 'London', '£110,000', 'Permanent.'),
  'verdict-day-rate': read(ML, 'London', '£600 - £700 per day', `${'6 month'} contract, inside IR35.`),
  'verdict-assumed': read('Data Scientist', '', '£62,000', 'You will build models.'),
  'verdict-not-stated': read(`Senior ${ML}`, 'London', 'Competitive', 'Permanent.'),
};
