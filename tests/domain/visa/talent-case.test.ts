import { describe, expect, test } from 'vitest';
import type { PagePosting } from '../../../src/domain/model/page-posting';
import { readPosting } from '../../../src/domain/reading/read-posting';
import { postingWords, type Wanted } from '../../../src/domain/text/posting-words';
import { talentCase } from '../../../src/domain/visa/talent-case';
import { LEADING, NEW_FIELD, PRODUCT_LED, SERVICES } from '../../../src/domain/visa/talent-wordings';
import { talentRules, talentWords } from '../../../src/presentation/visa/visa-words';
import { aPage } from '../reading/a-page';

const caseOf = (page: Partial<PagePosting>) => talentCase(readPosting(aPage(page)), aPage(page));
const RICH: Partial<PagePosting> = {
  title: 'Lead Machine Learning Engineer',
  jobLocation: 'London',
  description: `We are a product-led company; our routing platform is used by tens of millions of customers.
You will lead a team of six, speak at conferences and contribute to open-source projects.
Publications at NeurIPS and patents are welcome.`,
};

describe('what a role would add to an application for Global Talent', () => {
  const found = caseOf(RICH);

  test('has the facts, each with the posting’s exact words and the criteria that it could support', () => {
    expect(found.facts.map(({ kind, evidence }) => [kind, evidence[0]?.text])).toEqual([
      ['product-led', 'product-led company'],
      ['seniority', 'Lead'],
      ['leading', 'lead a team'],
      ['new-field', 'patents'],
      ['reach', 'millions of customers'],
      ['open-source', 'contribute to open-source'],
      ['talks', 'speak at conferences'],
      ['publications', 'NeurIPS'],
    ]);
    for (const { text, index, part } of found.facts.flatMap(({ evidence }) => evidence)) {
      const whole = part === 'title' ? RICH.title : RICH.description;
      expect(whole?.slice(index, index + text.length)).toBe(text);
    }
  });

  test('has no score, and no fact supports the mandatory criterion', () => {
    expect(Object.keys(found)).toEqual(['facts', 'services', 'outsideUk', 'touched', 'untouched', 'criteria']);
    expect(found.touched.map(({ id }) => id)).toEqual(['innovation', 'recognition', 'contribution', 'academic']);
    expect(found.facts.every(({ criteria }) => !criteria.includes('mandatory'))).toBe(true);
  });

  test('is nothing for a plain posting, and the words say so', () => {
    const plain = caseOf({
      title: 'Data Engineer',
      description: 'SQL and Python. Use of open-source tools. Present to stakeholders.',
    });
    expect(plain.facts).toEqual([]);
    expect(plain.untouched).toHaveLength(4);
    expect(talentWords(plain)).toEqual(['The posting says nothing that would help evidence for a Global Talent visa.']);
  });

  test('includes seniority only for a senior title, not for a junior or a plain one', () => {
    const kinds = (title: string) => caseOf({ title, description: 'Python.' }).facts.map(({ kind }) => kind);
    expect(kinds('Junior Machine Learning Engineer')).toEqual([]);
    expect(kinds('Machine Learning Engineer')).toEqual([]);
    expect(kinds('Principal Machine Learning Engineer')).toEqual(['seniority']);
  });

  test('says where the employer is a consultancy and where the work is abroad', () => {
    const consultancy = caseOf({
      title: 'Senior Data Scientist',
      jobLocation: 'Berlin, Germany',
      description: 'We are a global consultancy. Python.',
    });
    expect(consultancy.services.map(({ text }) => text)).toEqual(['global consultancy']);
    expect(consultancy.outsideUk).toBe(true);
    expect(talentWords(consultancy).join(' ')).toContain('ask whose product you would work on');
  });

  test('is put into words with the quotation, what it could support, and the doubt of the rules', () => {
    const lines = talentWords(found);
    expect(lines[0]).toBe(
      'A company with a product of its own: “product-led company” and “our routing platform”. Could speak to innovation as a founder or employee of a product-led digital technology company, or in a new digital field and significant technical, commercial or entrepreneurial contributions at a product-led company.',
    );
    expect(lines.join(' ')).not.toMatch(/\b(?:eligible|qualif|score|likely)/i);
    const [rule] = talentRules(found, '2026-11-21');
    expect(rule).toMatchObject({ date: 'January 2026', doubt: expect.stringContaining('GOV.UK') });
  });
});

describe('the wordings for Global Talent', () => {
  const words = (wanted: Wanted, description: string) =>
    postingWords(aPage({ description }), wanted).map(({ text }) => text);
  test.each([
    [PRODUCT_LED, 'A B2B SaaS company in Leeds.', 'SaaS company'],
    [PRODUCT_LED, 'You join our own AI-powered product.', 'our own AI-powered product'],
    [SERVICES, 'We’re a boutique consultancy.', 'boutique consultancy'],
    [NEW_FIELD, 'Develop novel generative models.', 'novel generative models'],
    [NEW_FIELD, 'Be our founding ML engineer.', 'founding ML engineer'],
    [LEADING, 'Mentoring junior engineers.', 'Mentoring junior'],
    [LEADING, 'Set the technical direction.', 'Set the technical direction'],
  ])('are found, %#', (wanted, description, text) => expect(words(wanted, description)[0]).toBe(text));

  test.each([
    [PRODUCT_LED, 'We improve our clients’ product. Our production runs well. Our knowledge of software.'],
    [SERVICES, 'Acting as an employment agency. Experience at a global consultancy helps. Consulting your GP.'],
    [NEW_FIELD, 'Patent leather shoes; a novel by Austen.'],
    [LEADING, 'Our team leads the market. Mentors are given to you.'],
  ])('are not found where something else is meant, %#', (wanted, description) =>
    expect(words(wanted, description)).toEqual([]),
  );
});
