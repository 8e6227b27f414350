import { describe, expect, it } from 'vitest';
import { readApplicants } from '../../../../src/domain/reading/facts/advert/applicants';
import { isoDate } from '../../../../src/domain/reading/facts/advert/calendar-date';
import { readClosingDate } from '../../../../src/domain/reading/facts/advert/closing-date';
import { readReposted } from '../../../../src/domain/reading/facts/advert/reposted';
import { readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { aPage } from '../a-page';

describe('closing date', () => {
  it.each([
    ['The closing date for this role is 26th June 2026.', '2026-06-26'],
    ['Closing date:\n15/01/24', '2024-01-15'],
    ['Application Deadline: 24th January 2025', '2025-01-24'],
    ['Application Closing Date: 25 November 2024', '2024-11-25'],
    ['POSTING END DATE: 18/11/2024', '2024-11-18'],
    ['Apply by 3 March 2026', '2026-03-03'],
    ['Last date to apply: 3 May 2026', '2026-05-03'],
    ['Applications close on Friday 5th May 2026', '2026-05-05'],
    ['Closing date for applications: Midnight on 1 July 2026', '2026-07-01'],
    ['Deadline: 2026-09-30', '2026-09-30'],
    ['Closes: June 26, 2026', '2026-06-26'],
    ['Closing Date: Tuesday 25th November @ 23:00', null],
    ['Closing date: 31/02/2026', null],
    ['We may close this advert early.', null],
    ['Work close to a deadline in 2026', null],
    ['Start date: 26th June 2026', null],
    ['We closed our round in March 2026.', null],
    ['Contract end date: 31/03/2027', null],
    ['Year closing 31 March 2026', null],
  ])('%s: %s', (description, wanted) => {
    expect(readClosingDate(aPage({ description }))?.value ?? null).toBe(wanted);
  });

  it('is null for a day that does not exist', () => {
    expect(isoDate('29 February 2028')).toBe('2028-02-29');
    expect(isoDate('29 February 2027')).toBeNull();
    expect(isoDate('13/13/2027')).toBeNull();
    expect(isoDate('26th June')).toBeNull();
  });
});

describe('reposted', () => {
  it.each([
    ['Reposted 2 weeks ago', true],
    ['Leeds, England · Reposted 3 days ago · 61 people clicked apply', true],
    ['Re-posted yesterday', true],
    ['Reposted over 1 month ago', true],
    ['Reposted today', true],
    ['Reposted', true],
    ['A job may be reposted several times.', null],
    ['Posted 2 weeks ago', null],
    ['You reposted our models', null],
    ['This role was reposted in error', null],
    ['We post and repost adverts', null],
    ['reposted content is removed 3 days ago', null],
  ])('%s: %s', (detail, wanted) => {
    expect(readReposted(aPage({ details: [detail] }))?.value ?? null).toBe(wanted);
  });
});

describe('applicants', () => {
  it.each([
    ['61 people clicked apply', 61],
    ['Over 100 applicants', 100],
    ['Over 100 people clicked apply', 100],
    ['1,204 applicants', 1204],
    ['25 applications', 25],
    ['Leeds, UK · 2 weeks ago · 47 applicants', 47],
    ['Applicants: 45', 45],
    ['200+ applicants', 200],
    ['Be an early applicant', null],
    ['Be among the first 25 applicants', null],
    ['Fewer than 10 applicants', null],
    ['Under 10 applicants', null],
    ['Leeds · Reposted 1 week ago·Over 100 applicants', 100],
    ['Last year we had 500 applicants for ten places.', null],
    ['All applicants are treated alike', null],
    ['selected from 3000 applicants', null],
    ['Applications: closing soon', null],
  ])('%s: %s', (detail, wanted) => {
    expect(readApplicants(aPage({ details: [detail] }))?.value ?? null).toBe(wanted);
    expect(readApplicants(aPage({ description: `Acme\n${detail}\nThe role` }))?.value ?? null).toBe(wanted);
  });
});

describe('the further facts of a posting', () => {
  it('are left out where the posting does not state them', () => {
    expect(readRoleAndPay(aPage({ description: 'We make tools.' })).facts).toEqual({});
  });

  it('each quote their words at their place in the text', () => {
    const description = 'A 6 month contract, outside IR35.\nStart date: ASAP\n2 days a week in the office.';
    const { facts } = readRoleAndPay(aPage({ description }));
    expect(Object.keys(facts)).toEqual(['ir35Status', 'months', 'start', 'officeDays']);
    for (const fact of Object.values(facts)) {
      const { text, index } = fact.evidence;
      expect(description.slice(index, index + text.length)).toBe(text);
    }
  });
});
