import { expect, it } from 'vitest';
import { readRoleAndPay } from '../../../src/domain/reading/read-role-and-pay';
import { aPage } from './a-page';

it.each([
  ['We are unable to offer visa sponsorship.', 'sponsorship', 'refused', 'unable to offer visa sponsorship'],
  ['This contract is not inside IR35.', 'ir35', 'outside', 'not inside IR35'],
  ['Remote working is not available here.', 'workMode', 'on-site', 'Remote working is not'],
  ['A fully remote job.', 'workMode', 'remote', 'fully remote'],
] as const)('quotes the words that deny together with what they deny: %s', (description, field, value, words) => {
  const { facts, ...read } = readRoleAndPay(aPage({ description }));
  const fact = field === 'sponsorship' ? facts.sponsorship : read[field];
  expect(fact).toMatchObject({ value, evidence: { text: words, index: description.indexOf(words) } });
});
