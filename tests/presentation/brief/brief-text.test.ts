import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/domain/annotate';
import { makeBrief } from '../../../src/domain/brief/make-brief';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { briefMarkdown, briefText } from '../../../src/presentation/brief/brief-text';
import { briefWords } from '../../../src/presentation/brief/brief-words';
import { payVerdict } from '../../../src/presentation/pay/pay-verdict';
import { briefOf, CONTRACT, profileOf, RICH } from '../../domain/brief/a-brief';
import { aPage } from '../../domain/reading/a-page';

const rich = briefWords(
  briefOf(RICH, { ...profileOf('python', 'mlops', 'kubernetes', 'terraform'), salaryWanted: 90_000 }),
);
const section = ({ sections }: typeof rich, heading: string) =>
  sections.find((each) => each.heading === heading)?.lines ?? [];

describe('the brief in words', () => {
  test.each([
    ['part of full time', { salary: '£40,000', description: 'Permanent, 22.5 hours per week. Python.' }],
    ['another role’s band', { title: 'Research Engineer', salary: '£100,000', description: 'Permanent. Python.' }],
    ['several places', { jobLocation: 'London or Leeds', salary: '£75,000', description: 'Permanent. Python.' }],
    ['a stated range', { salary: '£85,000 - £95,000', description: 'A fixed-term contract of 12 months. Python.' }],
  ])('says of pay what the panel says: %s', (_, part) => {
    const page = aPage({ title: 'Machine Learning Engineer', jobLocation: 'London', ...part });
    const annotated = annotate(page, { profile: EMPTY_PROFILE, asOf: '2026-11-30' });
    const [, said] = section(briefWords(makeBrief(annotated, page)), 'The market') ?? [];
    expect(said).toBe(`${payVerdict(annotated).line}.`);
  });

  test('has a title with employer and day, and its sections in order', () => {
    expect(rich.title).toBe(
      'What to ask for: Senior Machine Learning Engineer, Tern & Gull Robotics (21 November 2026)',
    );
    expect(rich.sections.map(({ heading }) => heading)).toEqual([
      'The market',
      'What to ask for',
      'What moves pay here',
      'What you bring',
      'Ask them',
      'When and how',
    ]);
  });

  test('gives the range with its sum, and the floor', () => {
    expect(section(rich, 'What to ask for')).toEqual([
      'Open with £95,000–£105,000 a year: £95,000 is the middle of the posting’s range; £105,000 is the posting’s top.',
      'Floor £90,000 a year: what you want.',
    ]);
  });

  test('quotes the posting for each lever, and says whom its figure was published for', () => {
    const [employer, production, scale] = section(rich, 'What moves pay here');
    expect(employer).toContain(
      "30–50% more, as published for the salaries of machine learning engineers. This posting stands on the other side of it. The posting says “We're a Series B startup”",
    );
    expect(production).toContain(
      'said to raise pay; no figure is published. The posting says “Own ranking models end-to-end” and “to production”.',
    );
    expect(scale).toContain('at least 20% more, as published');
  });

  test('claims only one premium and never adds premiums', () => {
    expect(section(rich, 'What you bring')[0]).toBe(
      'The posting asks for what is paid more, and you have it: MLOps, Kubernetes and Terraform (about 18% more, as published; the base is not stated).',
    );
  });

  test('says why there is no band, and then has no range', () => {
    const abroad = briefWords(briefOf({ ...RICH, jobLocation: 'Berlin, Germany', salary: null }));
    expect(section(abroad, 'The market')).toEqual([
      'The posting is outside the UK: no band here speaks for it, so no range is given.',
    ]);
    expect(section(abroad, 'What to ask for')).toEqual([]);
  });

  test('quotes the words that raise a question', () => {
    const contract = briefWords(briefOf(CONTRACT));
    expect(section(contract, 'Ask them')[0]).toMatch(
      /^Is the contract inside or outside IR35.+ \(The posting says “.+”\.\)$/,
    );
  });

  test('has every section once in plain text, and every source with its date and address', () => {
    const text = briefText(rich);
    expect(text.startsWith(`${rich.title}\n\nThe market\n- applyo, `)).toBe(true);
    for (const { url, date } of rich.sources) expect(text.split(`(${date}): ${url}`)).toHaveLength(2);
    expect(rich.sources.length).toBeGreaterThan(1);
  });

  test('escapes the posting’s words in Markdown', () => {
    const words = briefWords(
      briefOf({
        ...RICH,
        title: 'Senior ML Engineer *urgent* [apply](https://evil.example) <b>',
        hiringOrganization: 'A_B\nC',
      }),
    );
    const markdown = briefMarkdown(words);
    expect(markdown.split('\n')[0]).toBe(
      '# What to ask for: Senior ML Engineer \\*urgent\\* \\[apply\\](https://evil.example) \\<b\\>, A\\_B C (21 November 2026)',
    );
    expect(markdown).toContain('## Ask them\n\n- ');
    expect(markdown).toMatch(
      /\n- \[applyo, Machine Learning Engineer Salary UK\]\(https:\/\/www\.applyo\.co\.uk\S+\) \(2026\)/,
    );
  });
});
