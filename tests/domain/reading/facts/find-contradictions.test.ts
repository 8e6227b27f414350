import { describe, expect, it } from 'vitest';
import { readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { aPage } from '../a-page';

/** The contradictions as "seniority: entry/senior": the value that we use, then the other one. */
const disagree = (given: Parameters<typeof aPage>[0]) =>
  readRoleAndPay(aPage(given)).contradictions.map(({ field, used, other }) => `${field}: ${used.value}/${other.value}`);

describe('contradictions about seniority, between title and text', () => {
  it.each([
    ['Junior Data Scientist', 'You have 5+ years of experience in ML.', ['seniority: entry/senior']],
    ['Graduate ML Engineer', '3 years of commercial experience', ['seniority: entry/mid']],
    ['Senior Data Analyst', 'At least 1 year of experience', ['seniority: senior/entry']],
    ['Senior ML Engineer', 'We are looking for a Junior ML Engineer.', ['seniority: senior/entry']],
    ['Data Science Intern', '5 years of experience as an engineer', ['seniority: intern/senior']],
    ['Lead Data Engineer', 'No experience needed', ['seniority: lead/entry']],
    ['Senior Data Scientist', '3 years of experience', []],
    ['Lead Data Scientist', '5 years of experience', []],
    ['Data Scientist', '5 years of experience', []],
    ['Staff Engineer', 'This is a senior role.', []],
    ['Senior Engineer', 'You are a guide for junior engineers.', []],
    ['Head of AI', '8 years of experience', []],
    ['Senior Data Scientist', 'We are looking for a Senior Data Scientist.', []],
    ['Junior Analyst', 'At least 1 year of experience', []],
    ['Senior ML Engineer', 'You mentor junior engineers and meet senior stakeholders.', []],
  ])('%s, %s', (title, description, wanted) => {
    expect(disagree({ title, description })).toEqual(wanted);
  });
});

describe('contradictions about work mode, between label and text', () => {
  it.each([
    ['On-site', 'Hybrid working, two days a week in our office.', ['workMode: hybrid/on-site']],
    ['Remote', 'You are in the office 3 days a week.', ['workMode: hybrid/remote']],
    ['Hybrid', 'This is a fully remote role.', ['workMode: hybrid/remote']],
    ['Remote', 'A full-time on-site role in Derby.', ['workMode: remote/on-site']],
    ['On-site', '#LI-Remote', ['workMode: on-site/remote']],
    ['Hybrid', 'This is an office-based role.', ['workMode: hybrid/on-site']],
    ['Hybrid', 'Hybrid working for all.', []],
    ['Remote', 'We make tools.', []],
    ['Remote', 'Remote sensing of crops', []],
    ['Hybrid', 'Hybrid (2 days a week in the office)', []],
    ['On-site', 'An office-based role', []],
    ['Full-time', 'This is a fully remote role.', []],
  ])('%s, %s', (detail, description, wanted) => {
    expect(disagree({ details: [detail], description })).toEqual(wanted);
  });
});

describe('contradictions about contract type, between label and text', () => {
  it.each([
    ['Contract', 'This is a permanent role.', ['contractType: contract/permanent']],
    ['Permanent', 'A 12-month fixed-term contract', ['contractType: permanent/fixed-term']],
    ['Contract', 'Maternity cover until June', ['contractType: contract/fixed-term']],
    ['Permanent', '6 month contract, outside IR35', ['contractType: permanent/contract']],
    ['Temporary', 'A permanent position in Hull', ['contractType: fixed-term/permanent']],
    ['Internship', 'This is a permanent, full-time role.', ['contractType: internship/permanent']],
    ['Permanent', 'Contract type: Permanent', []],
    ['Contract', '6 month contract', []],
    ['Contract', '25 days holiday and a pension', []],
    ['Full-time', 'A permanent role', []],
    ['Permanent', 'Manage contracts with suppliers.', []],
    ['Contract', 'It could go permanent.', []],
  ])('%s, %s', (detail, description, wanted) => {
    expect(disagree({ details: [detail], description })).toEqual(wanted);
  });
});

it('quotes both statements, and puts the one that we use first', () => {
  const description = 'We are hybrid: 2 days a week in the office.';
  const [first] = readRoleAndPay(aPage({ details: ['On-site'], description })).contradictions;
  expect(first?.used.evidence.part).toBe('description');
  expect(first?.other.evidence).toEqual({ part: 'details', text: 'On-site', index: 0 });
});
