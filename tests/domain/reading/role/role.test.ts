import { describe, expect, it } from 'vitest';
import { readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { readRole } from '../../../../src/domain/reading/role/role';
import { readSeniority } from '../../../../src/domain/reading/role/seniority';
import { yearsAsked } from '../../../../src/domain/reading/role/years-of-experience';
import { aPage } from '../a-page';

type Row = readonly [string, string | null];

describe('seniority', () => {
  it.each([
    ['Data Science Intern', 'intern'],
    ['Graduate ML Engineer', 'entry'],
    ['Junior Data Analyst', 'entry'],
    ['Associate Data Scientist', 'entry'],
    ['Associate Director, AI', 'head'],
    ['Machine Learning Engineer', 'mid'],
    ['Software Engineer II', 'mid'],
    ['Senior Data Scientist', 'senior'],
    ['Sr. ML Engineer', 'senior'],
    ['Senior / Lead Engineer', 'senior'],
    ['Engineer III', 'senior'],
    ['Lead Data Scientist', 'lead'],
    ['Principal Engineer', 'lead'],
    ['Staff ML Engineer', 'lead'],
    ['Data Science Manager', 'lead'],
    ['Head of Machine Learning', 'head'],
    ['VP, Data Science', 'head'],
    ['Chief Data Officer', 'head'],
    ['Product Manager', 'mid'],
    ['Lead Generation Analyst', 'mid'],
    ['Member of Technical Staff', 'mid'],
    ['Senior Staff Engineer', 'lead'],
    ['Senior Manager, Data Science', 'lead'],
    ['Early Careers Data Scientist', 'entry'],
    ['Internal Tools Engineer', 'mid'],
    ['ML Engineer reporting to the Director of Research', 'mid'],
    ['Analyst, Office of the Chief Executive', 'mid'],
    ['Data Engineer - Senior Care', 'mid'],
    ['Director, Office of Science', 'head'],
    ['Acme Internships: Robotics', 'intern'],
    ['Senior Analyst reporting to Head of Data', 'senior'],
    ['Intermediate Data Engineer', 'mid'],
    ['Mid/Senior Data Engineer', 'mid'],
    ['Data Analyst, Mid-Market', 'mid'],
  ])('%s: %s', (title, wanted) => {
    expect(readSeniority(aPage({ title })).value).toBe(wanted);
  });

  it.each([
    ['You have 5+ years of experience in ML.', 'senior'],
    ["3-5 years' commercial experience", 'mid'],
    ['A minimum of two years working with Python', 'mid'],
    ['At least 1 year of experience in a similar role', 'entry'],
    ['We have over 20 years of experience in the market.', 'mid'],
    ['For the last 60 years our client has supplied ships.', 'mid'],
    ['We are looking for a Senior Data Engineer.', 'senior'],
    ['Job title: Lead Test Engineer', 'lead'],
    ['You report to senior stakeholders.', 'mid'],
    ['A step into a leadership role', 'lead'],
    ['Requires 6 or more years of experience', 'senior'],
    ['No prior experience is required.', 'entry'],
    ['No previous professional experience is needed', 'entry'],
    ['A senior, visible role in a small firm', 'senior'],
    ['You report to a senior manager role holder.', 'mid'],
    ['Ideal for a graduate with a good degree', 'entry'],
    ['Four (4-6) years of backend development', 'mid'],
    ['Experience required: 6 to 9 yrs', 'senior'],
    ['8+ yrs in computer vision', 'senior'],
    ['We are looking for an intern with 5+ years of school experience.', 'intern'],
    ['6\\+ years of hands-on robotics experience', 'senior'],
    ['3-6 months’ experience of SQL', 'entry'],
    ['A 6-12 month contract', 'mid'],
    ['A secondment of 5-6 months', 'mid'],
    ['Seniority level: Entry', 'entry'],
    ['Suits new graduates.', 'entry'],
    ['You will coach entry-level engineers.', 'mid'],
    ['This is not an entry-level post.', 'mid'],
    ['A 5 years contract with the NHS', 'mid'],
    ['As a senior analytics engineer you own the models.', 'senior'],
    ['Open roles:\n- Lead Data Engineer in Leeds\n- Tester', 'lead'],
    ['You work alongside a senior engineer.', 'mid'],
    ['You will be a senior engineer in a team of six.', 'senior'],
    ['You will be a mentor to junior engineers.', 'mid'],
    ['We are hiring Junior, Senior and Lead Engineers.', 'mid'],
    ['Experience level: Senior', 'senior'],
    ['Want to progress into a principal position in time?', 'mid'],
    ['Our entry point is a call.', 'mid'],
  ])('by the text where the title names no level: %s', (description, wanted) => {
    expect(readSeniority(aPage({ title: 'Data Scientist', description })).value).toBe(wanted);
  });

  it('has no evidence where nothing states it', () => {
    expect(readRoleAndPay(aPage({ title: 'Data Scientist' })).seniority?.evidence).toBeNull();
    expect(readRoleAndPay(aPage({ title: 'Senior Data Scientist' })).seniority?.evidence).toEqual({
      part: 'title',
      text: 'Senior',
      index: 0,
    });
  });

  it('follows the line that asks for the most years', () => {
    expect(
      yearsAsked({ part: 'description', text: '3+ years of experience with SQL\n6 years of experience in ML' })?.value,
    ).toBe(6);
    expect(yearsAsked({ part: 'description', text: 'Founded 12 years ago, we grow.' })).toBeNull();
  });
});

describe('role', () => {
  it.each<Row>([
    ['Senior Machine Learning Engineer', 'machine-learning-engineer'],
    ['AI/ML Engineer', 'machine-learning-engineer'],
    ['Software Engineer, Machine Learning', 'machine-learning-engineer'],
    ['MLOps Engineer', 'mlops-engineer'],
    ['ML Platform Engineer', 'mlops-engineer'],
    ['Generative AI Engineer', 'ai-engineer'],
    ['LLM Engineer', 'ai-engineer'],
    ['Lead Data Scientist', 'data-scientist'],
    ['Applied ML Scientist', 'applied-scientist'],
    ['Research Scientist, Vision', 'research-scientist'],
    ['Research Engineer', 'research-engineer'],
    ['Research Fellow in Machine Learning', 'research-scientist'],
    ['BI Developer', 'data-engineer'],
    ['NLP Engineer', 'nlp-engineer'],
    ['Computer Vision Engineer', 'computer-vision-engineer'],
    ['Data Engineer (AWS)', 'data-engineer'],
    ['Analytics Engineer', 'data-engineer'],
    ['Graduate Data Analyst', 'data-analyst'],
    ['Backend Developer', 'software-engineer'],
    ['Head of Data Science', 'head-of-machine-learning'],
    ['Registered Nurse', null],
    ['Executive Assistant', null],
    ['Business Development Manager', null],
    ['HTML Email Designer', null],
  ])('%s', (title, wanted) => {
    expect(readRole(title)?.value ?? null).toBe(wanted);
  });
});

describe('what the text says of the role itself', () => {
  it.each<Row>([
    ['This is a mid-level data engineer role. As a Senior Software Developer you own the pipeline.', 'mid'],
    ['As a Senior Software Developer you own the pipeline. This is a mid-level position.', 'mid'],
    ['As a Senior Software Developer you own the pipeline.', 'senior'],
    ['This is a senior data engineer role. Ideal for a graduate of physics.', 'senior'],
  ])('goes before whom it looks for: %s', (description, level) => {
    expect(readSeniority(aPage({ title: 'Data Engineer', description })).value).toBe(level);
  });
});
