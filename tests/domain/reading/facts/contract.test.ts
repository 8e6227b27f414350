import { describe, expect, it } from 'vitest';
import { readIr35Status } from '../../../../src/domain/reading/facts/contract/ir35-status';
import { readMonths } from '../../../../src/domain/reading/facts/contract/months';
import { readStartDate } from '../../../../src/domain/reading/facts/contract/start-date';
import { readUmbrellaOnly } from '../../../../src/domain/reading/facts/contract/umbrella-only';
import { aPage } from '../a-page';

describe('IR35 status', () => {
  it.each([
    ['6 months, inside IR35', 'inside'],
    ['Outside of IR35, remote', 'outside'],
    ['£600 per day (outside)', 'outside'],
    ['Inside or outside IR35', 'either'],
    ['IR35: Inside/Outside', 'either'],
    ['In or out of IR35, as you prefer', 'either'],
    ['The build is outside IR35, support after it inside IR35.', 'either'],
    ['IR35 status: TBC', 'undetermined'],
    ['IR35 to be determined', 'undetermined'],
    ['IR35 determination pending', 'undetermined'],
    ['The role is awaiting an IR35 determination.', 'undetermined'],
    ['IR35 has not yet been determined', 'undetermined'],
    ['IR35 status TBC, likely outside IR35', 'outside'],
    ['We know IR35 and off-payroll rules.', null],
    ['Where the role is marked as inside IR35 a fee applies.', null],
    ['Join our inside sales team; status: TBC', null],
    ['£400 per day inside the M25', null],
    ['You advise clients on IR35.', null],
    ['Work outside or inside the plant', null],
  ])('%s: %s', (description, wanted) => {
    expect(readIr35Status(aPage({ description }))?.value ?? null).toBe(wanted);
  });

  it('is read from title and labels too', () => {
    expect(readIr35Status(aPage({ title: 'Data Engineer (Outside IR35)' }))?.evidence?.part).toBe('title');
    expect(readIr35Status(aPage({ salary: '£500 per day, inside IR35' }))?.value).toBe('inside');
  });
});

describe('umbrella only', () => {
  it.each([
    ['£450 per day, umbrella only', true],
    ['Inside IR35 (umbrella engagement only)', true],
    ['Paid only through an approved umbrella company.', true],
    ['You must work via an umbrella company.', true],
    ['You will need to set up with an umbrella. No PSC.', true],
    ['Contractors are required to operate through one of our umbrella companies.', true],
    ['Umbrella companies only', true],
    ['£23 PAYE or £31 umbrella', null],
    ['Payment is by PAYE or umbrella only', null],
    ['You must use an umbrella or limited company.', null],
    ['£375 a day to umbrella', null],
    ['We sit under the umbrella of a larger group.', null],
    ['Umbrella rate £450 - £500', null],
    ['Umbrella insurance is our only product.', null],
  ])('%s: %s', (description, wanted) => {
    expect(readUmbrellaOnly(aPage({ description }))?.value ?? null).toBe(wanted);
  });
});

describe('length of a contract or fixed term, in months', () => {
  it.each([
    ['A 6 month contract in Leeds', 6],
    ['12-month FTC', 12],
    ['initial 3 months', 3],
    ['An 8-month inside of IR35 temporary contract', 8],
    ['Contract: 6 months initially', 6],
    ['Contract- 3-month term', 3],
    ['Duration: 4-6 weeks', 0.9],
    ['Duration- 8 weeks', 1.8],
    ['Duration:\n24 month FTC', 24],
    ['An initial four-month contract', 4],
    ['6-12 month contract, hybrid', 6],
    ['12 months maternity cover', 12],
    ['Fixed term for up to 18 months', 18],
    ['A two-year fixed-term contract', 24],
    ['The post is tenable for three years.', 36],
    ['for an initial period of six months', 6],
    ['on a temp basis for 3 months', 3],
    ['6 months + extension', 6],
    ['3 months, inside IR35', 3],
    ['6 month initial contract', 6],
    ['A 9 month secondment', 9],
    ['A 12 month industrial placement', 12],
    ['Contract length: 6 mths', 6],
    ['The contract will run for 6 months.', 6],
    ['12m FTC', 12],
    ['A 3 year postdoctoral post', 36],
    ['A 2 year post-money plan', null],
    ['You pass a 6 month probation.', null],
    ["One month's notice", null],
    ['contract with 3 months notice', null],
    ['6 months experience of contract work', null],
    ['6 months’ experience on contracts', null],
    ['Contract | 12 months experience with SQL', null],
    ['20 weeks paid family leave', null],
    ['We grew ten times in the last 12 months.', null],
    ['In your first 6 months you ship a model.', null],
    ['In your initial 3 months you meet the team.', null],
    ['Reviewed every 6 months', null],
    ['5 years of contract experience', null],
    ['We are hiring over the next 3 months.', null],
    ['permanent role with a 12 month roadmap', null],
  ])('%s: %s', (description, wanted) => {
    expect(readMonths(aPage({ description }))?.value ?? null).toBe(wanted);
  });

  it('is read from a cell of the title', () => {
    expect(readMonths(aPage({ title: 'Data Engineer - 6 months - London' }))?.value).toBe(6);
    expect(readMonths(aPage({ title: 'ML Engineer (12 months)' }))?.value).toBe(12);
    expect(readMonths(aPage({ details: ['3 months'] }))?.value).toBe(3);
    expect(readMonths(aPage({ description: 'Payback - 6 months - is quick' }))).toBeNull();
  });

  it('quotes its words', () => {
    expect(readMonths(aPage({ description: 'A good 6 month contract.' }))?.evidence).toEqual({
      part: 'description',
      text: '6 month contract',
      index: 7,
    });
  });
});

describe('start date', () => {
  it.each([
    ['Start date: ASAP', 'ASAP'],
    ['Start Date- Week commencing 17th November 2025 Duration- 8 weeks', 'Week commencing 17th November 2025'],
    ['Start: January 2027', 'January 2027'],
    ['Start Date: October 2025\nAirlines', 'October 2025'],
    ['Start Date: 6th July | Interviews', '6th July'],
    ['Start in January 2027', 'January 2027'],
    ['a great chance to start ASAP on a temp basis', 'ASAP'],
    ['Immediate start', 'Immediate'],
    ['Starting on 1st September', '1st September'],
    ['Anticipated start date: Q1 2027', 'Q1 2027'],
    ['Commencing 01/02/2027', '01/02/2027'],
    ['The role starts in September 2026', 'September 2026'],
    ['January 2027 start', 'January 2027'],
    ['Starts: 01/09/2026', '01/09/2026'],
    ['A start date in early 2027', 'early 2027'],
    ['Start date: as soon as possible', 'as soon as possible'],
    ['POSTING START DATE: 04/11/2024', null],
    ['Starting salary: £40,000', null],
    ['We are a start-up founded in May 2019.', null],
    ['Start date: TBC', null],
    ['We started in January 2020.', null],
    ['The start may vary.', null],
    ['Please reach out for details ASAP', null],
    ['You start your day with a stand-up.', null],
    ['Our financial year starting in April 2026', null],
  ])('%s: %s', (description, wanted) => {
    expect(readStartDate(aPage({ description }))?.value ?? null).toBe(wanted);
  });
});
