import { describe, expect, it } from 'vitest';
import { readClearance } from '../../../../src/domain/reading/facts/candidate/clearance';
import { readEducation } from '../../../../src/domain/reading/facts/candidate/education';
import { readSponsorship } from '../../../../src/domain/reading/facts/candidate/sponsorship';
import { readYearsAsked } from '../../../../src/domain/reading/role/years-of-experience';
import { aPage } from '../a-page';

describe('years of experience', () => {
  it.each([
    ['5+ years of experience in machine learning', 5],
    ['3-5 years’ commercial experience', 3],
    ['at least two years working with SQL', 2],
    ['a minimum of nine years of experience', 9],
    ['2 years with Python\n4 years of industry experience', 4],
    ['You bring 7 yrs experience as an engineer', 7],
    ['We have over 20 years of experience.', null],
    ['For the last 10 years we have led in data.', null],
    ['Founded 3 years ago', null],
    ['A 3 year plan to grow', null],
    ['Our team has 8 years of combined success.', null],
    ['25 years of heritage and experience', null],
  ])('%s: %s', (description, wanted) => {
    expect(readYearsAsked(aPage({ description }))?.value ?? null).toBe(wanted);
  });

  it('are read from the title first', () => {
    const title = 'ML Engineer, 3+ Years Experience';
    expect(readYearsAsked(aPage({ title, description: '5 years of experience' }))?.value).toBe(3);
  });
});

describe('education', () => {
  const education = (description: string) => {
    const read = readEducation(aPage({ description }))?.value;
    return read ? `${read.level} ${read.essential ? 'essential' : 'open'}` : null;
  };
  it.each([
    ['A degree in computer science', 'degree essential'],
    ["Bachelor's degree in Engineering, or equivalent practical experience", 'degree open'],
    ['Degree educated (2:1 or above)', 'degree essential'],
    ['BSc in a numerate subject', 'degree essential'],
    ['Minimum 2:1 degree in a STEM subject', 'degree essential'],
    ['A higher degree in statistics', 'masters essential'],
    ['An undergraduate or postgraduate degree in maths', 'degree essential'],
    ['A higher degree of trust', null],
    ['BS, MS, or PhD degree in Computer Science or equivalent experience', 'degree open'],
    ['MSc or PhD in Machine Learning', 'masters essential'],
    ['Masters required, Ph.D. preferred in statistics', 'masters essential'],
    ['Bachelor’s degree in physics; Master of Science Degree preferred', 'degree essential'],
    ['Applicants must have a Ph.D. in Computer Vision', 'doctorate essential'],
    ['PhD preferred', 'doctorate open'],
    ['Ideally you hold an MSc', 'masters open'],
    ['Nice to have:\n- A PhD in a relevant field\n- Spark', 'doctorate open'],
    ['Requirements\n- MSc in AI\nNice to have\n- PhD', 'masters essential'],
    ['A technical degree at 2.1 (or equivalent)', 'degree open'],
    ['PhD degree with 4 years of research experience or a Masters degree and 6 years', 'masters essential'],
    ['Educated to degree level', 'degree essential'],
    ['360 degree feedback', null],
    ['A high degree of autonomy', null],
    ['No degree required', null],
    ['We do not ask for a degree', null],
    ['Our team of PhDs from top labs', null],
    ['A Level 6 degree apprenticeship', null],
    ['We fund your MSc', null],
    ['An experienced scrum master', null],
    ['Own our master data in Excel', null],
    ['You will supervise PhD students', null],
    ['Rotate 90 degrees', null],
    ['PhD Nutrition is a brand', null],
    ['It is desirable that you have a Master’s\ndegree', 'masters open'],
    ['Preferred Qualifications:\nExperience with queues\nM.S. degree and/or PhD in statistics', 'masters open'],
    ['Requirements:Three years.Nice to have:Search.A PhD in a relevant field', 'doctorate open'],
    ['Work with MS Office and MS Teams', null],
  ])('%s: %s', (description, wanted) => {
    expect(education(description)).toBe(wanted);
  });
});

it('reads many degrees in time that grows with the text', () => {
  const description = 'A BSc, an MSc or a PhD is preferred, with a view to research. '.repeat(20_000);
  const began = performance.now();
  readEducation(aPage({ description }));
  expect(performance.now() - began).toBeLessThan(3_000);
});

describe('clearance', () => {
  const clearance = (description: string) => {
    const read = readClearance(aPage({ description }))?.value;
    return read ? `${read.level} ${read.eligible ? 'eligible' : 'held'}` : null;
  };
  it.each([
    ['Active SC clearance', 'sc held'],
    ['You must be SC cleared.', 'sc held'],
    ['Must be eligible for SC clearance', 'sc eligible'],
    ['Able to obtain SC clearance', 'sc eligible'],
    ['You must be SC clearable', 'sc eligible'],
    ['Must have active enhanced DV Clearance', 'dv held'],
    ['Willing to undergo developed vetting', 'dv eligible'],
    ['BPSS required', 'bpss eligible'],
    ['Baseline Personnel Security Standard applies to this post', 'bpss eligible'],
    ['BPSS clearance will be carried out', 'bpss eligible'],
    ['You hold active BPSS', 'bpss held'],
    ['BPSS required; candidates must be eligible for SC clearance', 'sc eligible'],
    ['Hold SC or be eligible for SC clearance', 'sc eligible'],
    ['CTC cleared contractors', 'ctc held'],
    ['NPPV3 clearance will be required', 'nppv eligible'],
    ['Security clearance: SC', 'sc held'],
    ['You will need to obtain security clearance.', 'unnamed eligible'],
    ['SC clearance is desirable', 'sc eligible'],
    ['Applicants hold security clearance.', 'unnamed held'],
    ['Security Clearance is required. If you are not currently Security Cleared, we help.', 'unnamed eligible'],
    ['No security clearance required', null],
    ['Security clearance is not required', null],
    ['You won’t need DV clearance for this post.', null],
    ['SC clearance isn’t needed here', null],
    ['We are not a bank. You hold SC clearance.', 'sc held'],
    ['You must hold a security clearance.', 'unnamed held'],
    ['You may apply if you don’t have SC clearance yet.', 'sc eligible'],
    ['Data for customs clearance', null],
    ['Clearance sale of stock', null],
    ['CTC: 20 LPA', null],
    ['We use SC and DV as short names.', null],
    ['A clear mind', null],
    ['DBS check and references', null],
  ])('%s: %s', (description, wanted) => {
    expect(clearance(description)).toBe(wanted);
  });

  it('is read from the title', () => {
    expect(readClearance(aPage({ title: 'eDV Data Scientist' }))?.value).toEqual({ level: 'dv', eligible: false });
    expect(readClearance(aPage({ title: 'Data Engineer (SC Cleared)' }))?.value.level).toBe('sc');
  });
});

describe('sponsorship', () => {
  it.each([
    ['We are unable to offer visa sponsorship for this role', 'refused'],
    ['Please note that visa sponsorship is not available.', 'refused'],
    ['Currently Acme is unable to provide visa sponsorship', 'refused'],
    ['No sponsorship available', 'refused'],
    ['Outside IR35No Sponsorship Available', 'refused'],
    ['We are not currently able to consider candidates who need sponsorship', 'refused'],
    ['We cannot sponsor visas.', 'refused'],
    ['you must live and work in the UK without sponsorship', 'refused'],
    ['without the need for visa sponsorship', 'refused'],
    ['We do not offer sponsorship.', 'refused'],
    ['Visa sponsorship: No', 'refused'],
    ['We cannot accept candidates who have visa needs or who require sponsorship.', 'refused'],
    ['We are not in a position to provide visa sponsorship', 'refused'],
    ['Not providing sponsorship for this job', 'refused'],
    ['Applicants must not require sponsorship now or later', 'refused'],
    ['Visa sponsorship available', 'offered'],
    ['We offer visa sponsorship.', 'offered'],
    ['We can sponsor visas for the right person', 'offered'],
    ['Acme | Engineer | On-site | Visa Sponsorship', 'offered'],
    ['- Visa sponsorship and relocation support', 'offered'],
    ['Sponsorship is provided for this role.', 'offered'],
    ['We are happy to sponsor your skilled worker visa', 'offered'],
    ['This role is eligible for visa sponsorship', 'offered'],
    ['The University will sponsor a Skilled Worker visa', 'offered'],
    ['We do not hold a sponsor licence.', 'refused'],
    ['We are a licensed sponsor.', null],
    ['We are able to provide skilled worker visa sponsorship', 'offered'],
    // This is the law for every employee, so it says nothing about sponsorship.
    ['You must have the right to work in the UK.', null],
    ['Applicants need a valid UK visa.', null],
    ['Do you require visa sponsorship?', null],
    ['Will you now or in the future require sponsorship?', null],
    ['backed by senior sponsorship', null],
    ['We sponsor a football team.', null],
    ['You gain executive sponsorship for your models', null],
    ['Sponsorship may be available.', null],
    ['If you need visa sponsorship, tell us.', null],
    ['You will work with our event sponsorship team', null],
  ])('%s: %s', (description, wanted) => {
    expect(readSponsorship(aPage({ description }))?.value ?? null).toBe(wanted);
  });
});
