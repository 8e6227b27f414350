import { describe, expect, it } from 'vitest';
import { readHoursPerWeek } from '../../../../src/domain/reading/facts/contract/hours-per-week';
import { readOfficeDays } from '../../../../src/domain/reading/facts/place/office-days';
import { readWorkPlaces } from '../../../../src/domain/reading/facts/place/work-places';
import { aPage } from '../a-page';

describe('days in the office', () => {
  const days = (description: string) => {
    const read = readOfficeDays(aPage({ description }))?.value;
    return read ? `${read.min}-${read.max} ${read.per}` : null;
  };
  it.each([
    ['2 days a week in the office', '2-2 WEEK'],
    ['London (Farringdon - 3 days a week onsite)', '3-3 WEEK'],
    ['Hybrid, 3 days in the office', '3-3 WEEK'],
    ['2-3 days per week in office', '2-3 WEEK'],
    ['two to three days a week in our Leeds office', '2-3 WEEK'],
    ['in the office once a month', '1-1 MONTH'],
    ['once a month in our Bristol office', '1-1 MONTH'],
    ['You come into the office a minimum of 2 times each month', '2-2 MONTH'],
    ['onsite attendance twice a week', '2-2 WEEK'],
    ['On site: 2 days per week', '2-2 WEEK'],
    ['Avg. 1 office day a week', '1-1 WEEK'],
    ['an average of one day in the office per week', '1-1 WEEK'],
    ['HYBRID (4 days/week)', '4-4 WEEK'],
    ['hybrid working 3 days p/w in the office', '3-3 WEEK'],
    ['attend the office three days per week', '3-3 WEEK'],
    ['one day a fortnight in the office', '2-2 MONTH'],
    ['3 days onsite & 2 days remote', '3-3 WEEK'],
    ['4 days in office/1 day WFH', '4-4 WEEK'],
    ['2 office days, 3 WFH', '2-2 WEEK'],
    ['travel to our Reading office once or twice a month', '1-2 MONTH'],
    ['in our Soho studio two days a week', '2-2 WEEK'],
    ['attend our Manchester hub 2 days per month', '2-2 MONTH'],
    ['two days per week in our Cambridge headquarters', '2-2 WEEK'],
    ['on site in York 2 to 3 days per week', '2-3 WEEK'],
    ['in the studio 3+ days a week', '3-3 WEEK'],
    ['in-person working for at least two days a week', '2-2 WEEK'],
    ['1-2 day travel to York office', '1-2 WEEK'],
    ['two days in the hub every month', '2-2 MONTH'],
    ['Hybrid: 2 days from home', null],
    ['Work from home 2 days per week', null],
    ['5 days a week in the office', null],
    ['25 days holiday in our office', null],
    ['Hybrid working', null],
    ['The office is open 4 days', null],
    ['3 days of training each year on site safety', null],
    ['Hybrid (2 days a week from home)', null],
    ['deliver on site within 2 days', null],
    ['Microsoft Office for 3 years', null],
  ])('%s: %s', (description, wanted) => {
    expect(days(description)).toBe(wanted);
  });

  it('are read from the labels too', () => {
    expect(readOfficeDays(aPage({ details: ['Hybrid - 2 days a week'] }))?.evidence?.part).toBe('details');
  });
});

describe('hours a week', () => {
  it.each([
    ['working 38.75 hours per week', 38.75],
    ['37 hours a week Monday – Friday', 37],
    ['Working hours: 37.5 hours per week', 37.5],
    ['35 hrs/week', 35],
    ['Hours: 5-10 hours per week (Flexible)', 5],
    ['a 40-hour week', 40],
    ['Full time (36 hours)', 36],
    ['Hours: 37.5', 37.5],
    ['up to 40 hours per week', 40],
    ['Part-time, 21 hours', 21],
    ['respond within 48 hours', null],
    ['2 hours a week of learning time', null],
    ['saves each analyst 20 hours a week', null],
    ['24 hours a day, 7 days a week', null],
    ['Hours: 9am - 5pm', null],
    ['Core hours: 10:00 to 15:00', null],
    ['£15 per hour', null],
    ['after hours: 2 weeks in 8 on call', null],
  ])('%s: %s', (description, wanted) => {
    expect(readHoursPerWeek(aPage({ description }))?.value ?? null).toBe(wanted);
  });
});

describe('several places of work', () => {
  it.each([
    ['London or New York', ['London', 'New York']],
    ['Leeds / Bristol', ['Leeds', 'Bristol']],
    ['London, Paris, Berlin, Remote', ['London', 'Paris', 'Berlin']],
    ['Leicester/Cambridge, CB21 5XA', ['Leicester', 'Cambridge']],
    ['Austin, TX or London, UK or San Francisco, CA', ['Austin', 'London', 'San Francisco']],
    ['London, Leeds & Cambridge', ['London', 'Leeds', 'Cambridge']],
    ['London, UK / Berlin, DE', ['London', 'Berlin']],
    ['London, Dublin', ['London', 'Dublin']],
    ['London (also open to Dubai or NYC)', ['London', 'Dubai', 'NYC']],
    ['London, England, United Kingdom', null],
    ['Filton, Bristol', null],
    ['Camden, North West London', null],
    ['Leeds, West Yorkshire', null],
    ['Remote (UK)', null],
    ['Cambridge and Cambridgeshire', null],
    ['UK or Ireland', null],
    ['London (campus at Waterloo)', null],
    ['London Heathrow', null],
    ['York, YO31 8XX', null],
    ['', null],
  ])('%s: %s', (jobLocation, wanted) => {
    expect(readWorkPlaces(aPage({ jobLocation }))?.value ?? null).toEqual(wanted);
  });

  it('are read from the title, then from a label in the text', () => {
    expect(readWorkPlaces(aPage({ title: 'Analyst (London or Leeds)', jobLocation: 'UK' }))?.value).toEqual([
      'London',
      'Leeds',
    ]);
    const description = 'About us\nLocation: Bath or Hull\nWe sell to London, Paris and Rome.';
    const read = readWorkPlaces(aPage({ description }));
    expect(read?.value).toEqual(['Bath', 'Hull']);
    expect(description.slice(read?.evidence?.index).startsWith(read?.evidence?.text ?? '-')).toBe(true);
    expect(readWorkPlaces(aPage({ description: 'We sell to London, Paris and Rome.' }))).toBeNull();
  });
});
