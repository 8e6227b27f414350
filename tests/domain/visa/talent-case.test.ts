import { describe, expect, test } from 'vitest';
import type { PagePosting } from '../../../src/domain/model/page-posting';
import { postingWords, type Wanted } from '../../../src/domain/text/posting-words';
import { LEADING, NEW_FIELD, PRODUCT_LED, SERVICES } from '../../../src/domain/visa/talent-wordings';
import { ruleNotes } from '../../../src/presentation/visa/rule-notes';
import { talentRules, talentRuleWords, talentWords } from '../../../src/presentation/visa/talent-words';
import { aPage } from '../reading/a-page';
import { caseOf } from './a-talent-case';

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
      ['publications', 'NeurIPS'],
    ]);
    expect(found.signals.map(({ point, evidence }) => [point.id, evidence[0]?.text])).toEqual([
      ['open-source', 'contribute to open-source'],
      ['talks', 'speak at conferences'],
    ]);
    for (const { text, index, part } of [...found.signals, ...found.facts].flatMap(({ evidence }) => evidence)) {
      const whole = part === 'title' ? RICH.title : RICH.description;
      expect(whole?.slice(index, index + text.length)).toBe(text);
    }
  });

  test('has no score, and no fact supports the mandatory criterion', () => {
    expect(Object.keys(found)).toEqual([
      'signals',
      'facts',
      'risks',
      'services',
      'outsideUk',
      'touched',
      'untouched',
      'criteria',
      'tracks',
      'advice',
      'notes',
    ]);
    expect(found.touched.map(({ id }) => id)).toEqual(['innovation', 'recognition', 'contribution', 'academic']);
    expect(found.facts.every(({ criteria }) => !criteria.includes('mandatory'))).toBe(true);
  });

  test('is nothing for a plain posting, and the words say so', () => {
    const plain = caseOf({
      title: 'Data Engineer',
      description: 'SQL and Python. Use of open-source tools. Present to stakeholders.',
    });
    expect(plain.facts).toEqual([]);
    expect(plain.signals).toEqual([]);
    expect(plain.untouched).toHaveLength(4);
    expect(talentWords(plain)[0]).toBe('The posting says nothing that would help evidence for a Global Talent visa.');
    expect(talentWords(plain).join(' ')).not.toContain('Nothing here speaks to');
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
    expect(lines).toContain(
      'A company with a product of its own: “product-led company” and “our routing platform”. Could speak to innovation and contribution.',
    );
    expect(lines.join(' ')).not.toMatch(/\b(?:eligible|qualif|score|likely)/i);
    const rules = talentRules(found, '2026-11-21');
    expect(rules[0]).toMatchObject({ date: 'January 2026', doubt: expect.stringContaining('Tech Nation') });
    expect(rules.map(({ url }) => url)).toContain('https://meridiangtv.co.uk/for/ai-ml-engineers');
    expect(rules.every(({ doubt }) => doubt !== null)).toBe(true);
    const checks = ruleNotes(rules).filter((note) => note.includes('check before you act'));
    expect(checks.map((note) => note.split(',')[0])).toEqual([
      'On the criteria',
      'On the adviser’s points',
      'On the years of a track',
    ]);
  });
});

describe('what Global Talent asks of anyone', () => {
  test('is said whatever the posting says: who is eligible, who endorses, and every criterion', () => {
    const lines = talentRuleWords(caseOf({ title: 'Data Engineer', description: 'SQL.' }), '2026-11-21');
    expect(lines).toContain('AI and ML engineers are named as eligible under digital technology.');
    expect(lines.join(' ')).toMatch(/systems in production that reached real users.*how a case is presented/);
    expect(lines.join(' ')).toMatch(/Tech Nation endorses.*April 2025/);
    expect(lines.slice(-5).map((line) => line.split(':')[0])).toEqual([
      'Mandatory',
      'Innovation',
      'Recognition',
      'Contribution',
      'Research',
    ]);
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
