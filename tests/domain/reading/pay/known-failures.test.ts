import { expect, it } from 'vitest';
import { salaryOf } from '../../../../src/domain/model/pay';
import { readBaseSalary } from '../../../../src/domain/reading/pay/read-base-salary';
import { differences, knownFailures } from '../../../known-failures/known-failures';
import { aPage, brief, paidIn } from '../a-page';

const KNOWN = knownFailures('pay-wordings');

/** What we read now of each line of an advert in the list, where that is not what the line means. */
const failures = KNOWN.flatMap(({ of, field, wanted }) => {
  const got = brief(salaryOf(readBaseSalary(aPage({ description: of }), paidIn('GBP')).pay));
  return got === wanted ? [] : [{ of, field, wanted, got }];
});

it('misreads the listed wordings just as the list says: a fix deletes its line, and a worse reading fails', () => {
  expect(KNOWN.length).toBeGreaterThan(0);
  expect(differences(failures, KNOWN).join('\n')).toBe('');
});
