import { describe, expect, it } from 'vitest';
import { findSkills } from '../../../../../src/domain/reading/skills/find-skills';

/** Skill → requirement, as "python:essential". */
const levels = (text: string): Record<string, string> =>
  Object.fromEntries(findSkills(text, null).map((skill) => [skill.id, skill.requirement]));

describe('headings', () => {
  it.each([
    'Requirements',
    'Requirements:',
    'Key Requirements',
    "What you'll bring",
    'What you’ll need',
    'Essential',
    'Essential skills and experience',
    'Must have',
    'About you',
    'Who you are',
    "What we're looking for",
    'Person specification',
    '**Minimum qualifications**',
    '## Skills & Experience',
    'YOUR PROFILE',
  ])('"%s" leads to essentials', (heading) => {
    expect(levels(`We make maps.\n\n${heading}\n- Python\n- Docker and SQL`)).toMatchObject({
      python: 'essential',
      docker: 'essential',
      sql: 'essential',
    });
  });

  it.each(['You have', 'You Have:', '**You have**', '### You bring', 'You’ll need', 'You have…', 'Ideal candidate'])(
    '"%s" leads to essentials where the line holds nothing else',
    (heading) => {
      expect(levels(`We make maps.\n\n${heading}\n- Python\n- Some SQL`)).toEqual({
        python: 'essential',
        sql: 'essential',
      });
      expect(levels(`What you’ll do\n- Run Kafka\n\n${heading}\n\nPython\nSome SQL`)).toEqual({
        kafka: 'mentioned',
        python: 'essential',
        sql: 'essential',
      });
    },
  );

  it.each([
    'What you’ll do\n- Plan routes\nwe hope that\nyou have\nfun with us. Then run Kafka.',
    'What you’ll do\n- You have\n- Run Kafka',
    'What you’ll do\nYou have a team of five\n- Run Kafka',
  ])('a demand in running text is no heading: %j', (text) => {
    expect(levels(text)).toEqual({ kafka: 'mentioned' });
  });

  it.each([
    'Nice to have',
    'Nice-to-haves:',
    'Bonus points',
    'Desirable',
    'Desirable skills',
    'Preferred qualifications',
    'Preferred',
    'It would be great if you have',
    'Bonus points for:',
  ])('"%s" leads to desirables, also after essentials', (heading) => {
    expect(levels(`Requirements\n- Python\n\n${heading}\n- Kafka\n- Terraform`)).toEqual({
      python: 'essential',
      kafka: 'desirable',
      terraform: 'desirable',
    });
  });

  it.each(['Responsibilities', "What you'll do", 'The role', 'Your responsibilities:', 'Day to day', 'Our tech stack'])(
    '"%s" leads to what is only mentioned',
    (heading) => {
      expect(levels(`Requirements\n- Python\n\n${heading}\n- Build services on Kafka`)).toEqual({
        python: 'essential',
        kafka: 'mentioned',
      });
    },
  );

  it.each(['Benefits', 'What we offer', 'About us', 'Why join us?', 'Equal opportunities', 'Perks & benefits:'])(
    '"%s" leads to what is not read',
    (heading) => {
      expect(levels(`Requirements\n- Python\n\n${heading}\n- Free courses in Kafka and public speaking`)).toEqual({
        python: 'essential',
      });
    },
  );

  it('reads headings in text that lost its line breaks', () => {
    const text =
      'A small lab in York. Key Responsibilities Maintain models on Vertex AI and present results. ' +
      'Essential Skills & Experience Good command of Python and SQL. Preferred Skills Some use of Kafka. ' +
      'Why Join Us Courses in Tableau for all.';
    expect(levels(text)).toMatchObject({
      'vertex-ai': 'mentioned',
      python: 'essential',
      sql: 'essential',
      kafka: 'desirable',
    });
    expect(levels(text)).not.toHaveProperty('tableau');
  });

  it('reads headings that are glued to their list', () => {
    expect(levels('We build sonar.RequirementsPython and dockerNice to haveTerraform')).toMatchObject({
      python: 'essential',
      docker: 'essential',
      terraform: 'desirable',
    });
  });

  it.each([
    'Salary: £72,000 - £84,000 per year.',
    'Salary £55k - £65k',
    'Job title: Analyst\nSalary: competitive\nLocation: Leeds',
    'The package: up to £90k',
  ])('does not take a label with its value above an advert for a heading: %s', (label) => {
    expect(levels(`${label}\nYou will write Python and run models on Kubernetes.`)).toEqual({
      python: 'mentioned',
      kubernetes: 'mentioned',
    });
  });

  it('takes a label for a heading below the demands, and anywhere where it has no value', () => {
    expect(levels('Requirements\n- Python\nSalary: £60,000\nCourses in Kafka for all')).toEqual({
      python: 'essential',
    });
    expect(levels('Benefits:\n- Courses in Kafka\n- Lunch')).toEqual({});
  });
});
