import { describe, expect, it } from 'vitest';
import { findSkills } from '../../../../../src/domain/reading/skills/find-skills';

const found = (text: string): string[] => findSkills(text, null).map((skill) => skill.id);

describe('the many words for one practice, method or soft skill', () => {
  it.each([
    ['model-deployment', 'Getting models into production; productionisation of forecasts; from research to production'],
    ['software-architecture', 'Modular design of services; low-level design; a good eye for design reviews'],
    ['microservices', 'Service decomposition of a monolith; service-oriented platforms'],
    ['data-quality', 'Daily quality checks on feeds; reconciliation of ledgers; data completeness'],
    ['data-ingestion', 'Incremental loads from Oracle; bulk loading of files; file transfers'],
    ['data-integration', 'Linking data on patients; merging datasets from councils'],
    ['data-cleaning', 'Cleaning and linking of records; cleaning of data by hand'],
    ['branching-strategies', 'Short feature branches; branching and merging'],
    ['security', 'Security scanning in each build; patch management; security reviews'],
    ['business-analysis', 'Systems analysis for a bank; gap analysis; process flows on one page'],
    ['business-cases', 'Options appraisal for ministers; opportunity sizing'],
    ['requirements-gathering', 'Problem framing with nurses; functional specifications'],
    ['process-improvement', 'Process design for claims; streamlining processes'],
    ['software-packaging', 'Python packaging for colleagues; library development'],
    ['freedom-of-information', 'Answers to FOI requests'],
    ['qualitative-research', 'Focus groups with tenants; thematic analysis of notes; mixed methods'],
    ['clinical-data', 'Patient data from three trusts; clinical datasets'],
    ['kpis', 'Tracking performance of schools; performance indicators'],
  ])('%s: %s', (id, wordings) => {
    for (const wording of wordings.split('; ')) expect(found(`Experience with: ${wording}.`), wording).toContain(id);
  });

  it.each([
    ['relationship-building', 'build relationships; maintain relationships with vets; build rapport'],
    ['time-management', 'manage your time; prioritise a workload; balance competing demands; work to deadlines'],
    ['stakeholder-communication', 'explain technical ideas to non-technical people; write in plain English'],
    ['executive-communication', 'work with executives; write for senior decision-makers'],
    ['stakeholder-management', 'managing expectations; a range of stakeholders'],
    ['mentoring', 'guide junior staff; develop team members; give constructive feedback'],
    ['people-management', 'manage teams; line manage two analysts'],
    ['critical-thinking', 'critically evaluate what others claim; offer constructive challenge'],
    ['teamwork', 'work effectively in a team; work well with others'],
    ['influencing', 'gain buy-in; influence without authority'],
    ['training-others', 'train others; train end users; delivering training'],
    ['facilitation', 'lead discussions; facilitate meetings'],
  ])('%s: the ability to %s', (id, wordings) => {
    for (const wording of wordings.split('; ')) expect(found(`Ability to ${wording}.`), wording).toContain(id);
  });

  it.each([
    'We drive innovation and deliver value in a fast-paced environment.',
    'You are curious, proactive and make an impact.',
    'We build scalable solutions for complex challenges.',
  ])('finds no skill in what employers say of themselves: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
