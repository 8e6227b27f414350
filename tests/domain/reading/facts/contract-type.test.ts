import { describe, expect, it } from 'vitest';
import { readIr35 } from '../../../../src/domain/reading/facts/contract/ir35-status';
import { readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { aPage } from '../a-page';

type Row = readonly [string, string | null];

describe('contract type', () => {
  const inText: readonly Row[] = [
    ['This is a permanent, full-time role.', 'permanent'],
    ['Contract type: Permanent', 'permanent'],
    ['Acme | Analyst | Permanent | Leeds', 'permanent'],
    ['1 x fixed term and 1 x Permanent', 'permanent'],
    ['A perm position in a small team.', 'permanent'],
    ['Salary: £50,000 - £60,000\n25 days holiday and a pension.', 'permanent'],
    ['Salary: £50,000 plus excellent benefits', 'permanent'],
    ['A generous pension and 27 days of leave.', 'permanent'],
    ['Enhanced parental leave for all.', 'permanent'],
    ['Company sick pay and paid volunteering days', 'permanent'],
    ['Maternity leave cover until May', 'fixed-term'],
    ['6 month contract, outside IR35', 'contract'],
    ['An initial 3-month rolling contract', 'contract'],
    ['Rate: £550 per day', 'contract'],
    ['£24 - £30 per hour, flexible hours', 'contract'],
    ['Job type: Contract', 'contract'],
    ['This is a contract position for a year.', 'contract'],
    ['A freelance project in computer vision.', 'contract'],
    ['£400/day to umbrella', 'contract'],
    ['12-Month Contract (strong likelihood of conversion to permanent)', 'contract'],
    ['An 8-month inside IR35 temporary contract', 'contract'],
    ['Contract: 6 months initially, likely to be extended', 'contract'],
    ['Contract-to-perm opportunity', 'contract'],
    ['Contract to hire', 'contract'],
    ['Temp to perm', 'fixed-term'],
    ['The post is tenable for three years.', 'fixed-term'],
    ['A 12 month industrial placement', 'internship'],
    ['Type: Perm', 'permanent'],
    ['Terms: Permanent | Full time', 'permanent'],
    ['24 month FTC', 'fixed-term'],
    ['A seasonal role', 'fixed-term'],
    ['An interim role in our data team', 'contract'],
    ['Reports for the interim results', null],
    ['A 12-month fixed-term contract', 'fixed-term'],
    ['Maternity cover until June', 'fixed-term'],
    ['This is a temporary role. The rate is £21.40ph PAYE', 'fixed-term'],
    ['Temporary 3 month contract, potential to go permanent', 'fixed-term'],
    ['This is a paid summer internship.', 'internship'],
    ['A full-time job in Leeds.', null],
    ['You need a permanent right to work in the UK.', null],
    ['We supply contract, interim and permanent staff.', null],
    ['Knowledge of smart contracts and data contracts.', null],
    ['We treat all alike, whether under a permanent or a fixed-term contract.', null],
    ['Manage contracts with suppliers.', null],
    ['£62,000, perm', 'permanent'],
    ['We are hiring a robotics intern.', 'internship'],
    ['Our last intern wrote the parser.', null],
    ['Employment Type: PermanentDBS check needed', 'permanent'],
    ['Lecturer in AI (permanent)', 'permanent'],
    ['An open-ended appointment', 'permanent'],
    ['We are looking for a data contractor.', 'contract'],
    ['Two contractors left the team.', null],
    ['You manage our permanent, and our temporary, exhibits.', null],
    ['The post is permanent and starts in May.', 'permanent'],
    ['Perm, hybrid, £50k', 'permanent'],
    ['Full time, Permanent\nGrade 7', 'permanent'],
    ['We sell permanent magnets and permanent fixtures.', null],
    ['Contract, 6 months', 'contract'],
    ['Contract of six months', 'contract'],
    ['You lead contract negotiation with suppliers.', null],
    ['Contractor needed for a migration', 'contract'],
    ['We place permanent and contract staff.', null],
    ['This is not a contract role.', null],
    ['Contract Type - Temporary ongoing', 'fixed-term'],
    ['Temp-to-perm, with a review in May', 'fixed-term'],
    ['Bank contract, shifts as needed', 'fixed-term'],
    ['Writes temporary files. A casual dress code.', null],
    ['An open-ended question about indefinite integrals', null],
  ];
  it.each(inText)('%s', (description, wanted) => {
    expect(readRoleAndPay(aPage({ description })).contractType?.value ?? null).toBe(wanted);
  });

  it.each([
    ['Data Science Intern', 'internship'],
    ['Machine Learning Apprentice', 'internship'],
    ['Data Engineer (12-month FTC)', 'fixed-term'],
    ['ML Engineer - Contract', 'contract'],
    ['Analyst - Perm & FTC available', 'permanent'],
    ['Contracts Manager', null],
    ['Permanent Way Engineer', null],
    ['Apprenticeship Tutor - Data', null],
    ['Contract Manager, Data Centres', null],
    ['Interim Head of Data', 'contract'],
    ['Internal Tools Engineer', null],
  ])('title: %s', (title, wanted) => {
    expect(readRoleAndPay(aPage({ title })).contractType?.value ?? null).toBe(wanted);
  });

  it('is read from the labels beside the title', () => {
    expect(readRoleAndPay(aPage({ details: ['Hybrid', 'Contract'] })).contractType?.value ?? null).toBe('contract');
    expect(readRoleAndPay(aPage({ employmentType: 'Permanent, full-time' })).contractType?.value ?? null).toBe(
      'permanent',
    );
    expect(readRoleAndPay(aPage({ details: ['Full-time, Contract'] })).contractType?.value).toBe('contract');
    expect(readRoleAndPay(aPage({ employmentType: 'CONTRACTOR' })).contractType?.value).toBe('contract');
    expect(readRoleAndPay(aPage({ employmentType: 'TEMPORARY' })).contractType?.value).toBe('fixed-term');
    expect(readRoleAndPay(aPage({ details: ['Contract Management'] })).contractType).toBeNull();
    expect(readRoleAndPay(aPage({ employmentType: 'INTERN' })).contractType?.value ?? null).toBe('internship');
    expect(
      readRoleAndPay(aPage({ employmentType: 'FULL_TIME', details: ['Full-time'] })).contractType?.value ?? null,
    ).toBeNull();
  });
});

describe('IR35', () => {
  it.each<Row>([
    ['Inside IR35', 'inside'],
    ['£500pd - Outside IR-35', 'outside'],
    ['IR35: Inside', 'inside'],
    ['IR35 status: outside', 'outside'],
    ['deemed OUTSIDE of IR35', 'outside'],
    ['outside the scope of IR35', 'outside'],
    ['£650 per day inside, start in May', 'inside'],
    ['out of scope of IR35', 'outside'],
    ['falls in scope of the IR35 rules', 'inside'],
    ['£400 per day inside or outside IR35', null],
    ['Inside/Outside IR35', null],
    ['IR35 to be determined', null],
    ['£400 per day inside the M25', null],
    ['We work outside. Inside we rest.', null],
    ['Where the role is marked as Outside IR35 a statement follows.', null],
    ['Inside IR35. Where the role is marked as Outside IR35 a statement follows.', 'inside'],
    ['This assignment isn’t inside IR35.', 'outside'],
    ['The role has been assessed as not being outside of IR35', 'inside'],
    ['Sits within IR35, so paid through an umbrella', 'inside'],
    ['The client has found the work not to be caught by IR35', 'outside'],
    ['Engagement: in-scope of the IR35 rules', 'inside'],
    ['IR35 status – out of scope', 'outside'],
    ['£520 a day, umbrella (inside)', 'inside'],
    ['The off-payroll rules will apply', 'inside'],
    ['Off-payroll working rules do not apply here', null],
    ['Subject to IR35 assessment', null],
    ['You follow the IR35 rules within your team', null],
    ['No agencies. Outside IR35.', 'outside'],
    ['We are not an umbrella; the role is inside IR35.', 'inside'],
  ])('%s', (description, wanted) => {
    expect(readIr35(aPage({ description }))?.value ?? null).toBe(wanted);
  });
});
