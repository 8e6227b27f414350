import { describe, expect, it } from 'vitest';
import { readWorkMode } from '../../../../src/domain/reading/facts/place/work-mode';
import { aPage } from '../a-page';

type Row = readonly [string, string | null];

describe('work mode', () => {
  it.each<Row>([
    ['Hybrid working, two days a week in our Leeds office.', 'hybrid'],
    ['Location: Leeds (3 days a week onsite)', 'hybrid'],
    ['You will be in the office a minimum of 2 times each month.', 'hybrid'],
    ['At least 40% of your working time in the office', 'hybrid'],
    ['Split your week between home and the office.', 'hybrid'],
    ['On site: 2 days per week', 'hybrid'],
    ['Onsite/Hybrid/Remote', 'hybrid'],
    ['Acme | ML Engineer | Leeds | ONSITE or REMOTE', 'hybrid'],
    ['Office attendance: 2 days a week', 'hybrid'],
    ['1-2 days per week from our Bath hub', 'hybrid'],
    ['WFH 3 days a week', 'hybrid'],
    ['Working arrangement: Hybrid', 'hybrid'],
    ['This position is remote with occasional travel.', 'remote'],
    ['Remote in the UK', 'remote'],
    ['This role is home based.', 'remote'],
    ['We are a fully distributed team.', 'remote'],
    ['Work from home up to 2 days per week', 'hybrid'],
    ['This is a hybrid opportunity.', 'hybrid'],
    ['This position is based onsite in Leeds.', 'on-site'],
    ['Remote working is not available.', 'on-site'],
    ['We are in the office Monday to Friday.', 'on-site'],
    ['An in-person role', 'on-site'],
    ['You build hybrid models.', null],
    ['Fully distributed training on GPUs', null],
    ['On-site gym and parking', null],
    ['Home-based with travel to clients', 'remote'],
    ['Work from anywhere', 'remote'],
    ['5 days a week in the office', 'on-site'],
    ['A friendly team in our office located in Hull', 'on-site'],
    ['You must be able to work onsite full time.', 'on-site'],
    ['In person in Leith, every day', 'on-site'],
    ['Perks: work from anywhere for 4 weeks a year', null],
    ['This is a fully remote role.', 'remote'],
    ['Location: Remote (UK)', 'remote'],
    ['We are a remote-first company.', 'remote'],
    ['Work from the comfort of your own home.', 'remote'],
    ['#LI-Remote', 'remote'],
    ['A full-time on-site role in Derby.', 'on-site'],
    ['This is an office-based role.', 'on-site'],
    ['Acme | ML Engineer | Leeds | ONSITE', 'on-site'],
    ['Please note this is a non-remote role.', 'on-site'],
    ['You will join a team in Leeds.', null],
    ['Experience with hybrid cloud and hybrid search.', null],
    ['Remote sensing of crops.', null],
    ['A back-office system and Microsoft Office.', null],
    ['25 days holiday, 5 days a week, 37 hours.', null],
    ['Hybrid from our Hull office. All interviews are fully remote.', 'hybrid'],
    ['Onboarding is 100% remote; afterwards two days a week in our Hull office.', 'hybrid'],
    ['Two days a week onsite. Our support colleagues are fully remote.', 'hybrid'],
    ['We have fully remote customers and an office in Hull.', null],
    ['Perks: work fully remote from abroad, two weeks a year', null],
    ['We do not offer remote work.', 'on-site'],
    ['Hybrid isn’t possible in this lab role.', 'on-site'],
    ['This is not a fully remote role.', null],
    ['Not only hybrid working but a good canteen.', 'hybrid'],
    ['Python, SQL, remote, outside IR35', 'remote'],
    ['Contract • Remote • £500', 'remote'],
    [
      'You lead data quality for the whole group across many remote, distributed, and often quite unreliable sensors.',
      null,
    ],
    ['(Office-based)', 'on-site'],
    ['2x/week in the office', 'hybrid'],
    ['In our office on Mondays and Thursdays', 'hybrid'],
    ['In the office Monday to Friday', 'on-site'],
    ['A fully remote role with a two-stage interview and onboarding in Hull', 'remote'],
    ['After onboarding you will be fully remote.', 'remote'],
    ['Fully remote, with five weeks a year of holiday', 'remote'],
    ['Hybrid working, salary negotiable', 'hybrid'],
    ['Locations Hull Remote status Fully Remote Employment type Full-time', 'remote'],
    ['Remote status\nHybrid', 'hybrid'],
    ['You can do this job remotely, and we meet each spring.', 'remote'],
    ['We work hybrid, with a fixed day each.', 'hybrid'],
    ['Oslo or Hull, remote possible for strong candidates', null],
    ['You look after remote sites and remote stakeholders.', null],
    ['You monitor devices through remote access.', null],
    ['Our previous office was remote and cold.', null],
    ['Hybrid quantum models', null],
    ['Location: Hull - 1-2 day travel to Hull office', 'hybrid'],
    ['You commute into our York office, Mondays through Fridays.', 'on-site'],
    ['Data Engineer, Bath - Office based', 'on-site'],
    ['£50k - onsite working, Location: Leeds', 'on-site'],
    ['An on-site canteen and on-site parking', null],
    ['Once a week on site, the rest at home', 'hybrid'],
    ['You attend our Hull site five days a week.', 'on-site'],
    ['Experience of managing remote teams', null],
    ['Location: Bath Hybrid Salary: £50k', 'hybrid'],
    ['Location: RemoteRate: £300 a day', 'remote'],
    ['Data Engineer - Remote (trips to Bath) - Perm', 'remote'],
    ['Remote possible for the right person', null],
    ['A strong in-person culture: we are in the office\n  2+ days a week.', 'hybrid'],
  ])('%s', (description, wanted) => {
    expect(readWorkMode(aPage({ description }))?.value ?? null).toBe(wanted);
  });

  it('is read from title, place and labels first', () => {
    expect(readWorkMode(aPage({ details: ['Remote'], description: 'Hybrid working for all.' }))?.value).toBe('remote');
    expect(readWorkMode(aPage({ details: ['Remote'], description: 'Two days a week in the office.' }))?.value).toBe(
      'hybrid',
    );
    expect(readWorkMode(aPage({ details: ['Remote'], description: 'One day a month in the office.' }))?.value).toBe(
      'remote',
    );
    expect(
      readWorkMode(aPage({ details: ['Remote'], description: 'Remote is not on offer: it is a lab.' }))?.value,
    ).toBe('on-site');
    expect(readWorkMode(aPage({ jobLocation: 'Leeds•Hybrid work' }))?.value).toBe('hybrid');
    expect(readWorkMode(aPage({ details: ['On-site', 'Remote'] }))?.value).toBe('hybrid');
    expect(readWorkMode(aPage({ details: ['In-Office'], description: 'Hybrid working.' }))?.value).toBe('hybrid');
    expect(readWorkMode(aPage({ details: ['In-Office'], description: 'We ship tools.' }))?.value).toBe('on-site');
  });

  it.each([
    ['This is an office-based role in Hull. We offer flexible, hybrid and agile working arrangements.', 'on-site'],
    ['We have a range of flexible, hybrid and agile working arrangements.', 'on-site'],
    ['This is an office-based role in Hull, two days a week in the office.', 'hybrid'],
    ['We operate a hybrid working policy.', 'hybrid'],
  ])('of a board, “In-Office”, is held against: %s', (description, mode) => {
    expect(readWorkMode(aPage({ details: ['In-Office'], description }))?.value).toBe(mode);
  });

  it('lets people choose between remote and hybrid, which is remote', () => {
    expect(readWorkMode(aPage({ details: ['Remote or Hybrid'] }))?.value).toBe('remote');
    expect(readWorkMode(aPage({ details: ['In-Office or Remote'] }))?.value).toBe('hybrid');
    expect(readWorkMode(aPage({ description: 'Working pattern: hybrid or remote' }))?.value).toBe('hybrid');
  });
});
