import { describe, expect, it } from 'vitest';
import type { SkillDemand, SkillsComparison } from '../../../src/domain/comparison/result/skills-comparison';
import type { AskedLevel } from '../../../src/domain/model/job-posting';
import type { SkillLevel } from '../../../src/domain/model/profile';
import { mentionWords } from '../../../src/presentation/labels';
import { demandName, demandNotes, skillsAnswer, skillsVerdict } from '../../../src/presentation/skills/skills-verdict';
import { SKILLS } from '../../gallery/states/annotated';
import { demand, gap, market, skill } from '../../gallery/states/market';

const none = { had: 0, asked: 0 };
const say = (skills: Partial<SkillsComparison>) => skillsVerdict({ ...SKILLS, ...skills });

describe('skillsVerdict', () => {
  it.each<[string, string | null, Partial<SkillsComparison>]>([
    ['7 of 9 essentials; Kubernetes weighs most', '7/9', {}],
    ['All 9 essentials', '9/9', { essential: { had: 9, asked: 9 }, weighsMost: null }],
    ['The one essential', '1/1', { essential: { had: 1, asked: 1 }, weighsMost: null }],
    ['0 of 1 essential; Kubernetes weighs most', '0/1', { essential: { had: 0, asked: 1 } }],
    ['2 of 3 desirables; Kubernetes weighs most', '2/3', { essential: none }],
    ['11 of 14 skills mentioned', '11/14', { essential: none, desirable: none, weighsMost: null }],
    ['Asks for 9 essentials and 3 desirables', null, { profileEmpty: true }],
    ['Asks for 1 desirable', null, { profileEmpty: true, essential: none, desirable: { had: 0, asked: 1 } }],
    ['Asks for 14 skills', null, { profileEmpty: true, essential: none, desirable: none }],
    ['Names no skill that we know', null, { demands: [] }],
  ])('%s', (line, short, skills) => expect(say(skills)).toMatchObject({ line, short }));
});

describe('a demand', () => {
  const notes = (rest: Partial<SkillDemand>) => demandNotes(demand('Kubernetes', 'essential', rest));
  const has = (name: string) => ({ id: name.toLowerCase(), name, level: null, years: null });

  it.each([
    ['PyTorch', 'PyTorch'],
    ['PyTorch|TensorFlow', 'PyTorch or TensorFlow'],
    ['AWS|GCP|Azure', 'AWS, GCP or Azure'],
  ])('%s is called %s', (names, said) => expect(demandName(demand(names, 'essential'))).toBe(said));

  it('shows demand and supply where the user lacks it', () => {
    expect(
      notes({ had: 'no', market: market('Kubernetes', 48), gap: { ...gap('x (y)', 48, 21), within: ['z'] } }),
    ).toEqual(['in 48% of adverts', 'part of x: 48% ask, 21% list']);
    expect(notes({ had: 'no', market: { ...market('Kubernetes & x', 48), parts: [['a'], ['b']] } })).toEqual([
      'part of Kubernetes & x: in 48% of adverts',
    ]);
    expect(notes({ had: 'yes', market: market('x', 48), gap: gap('x', 48, 21) })).toEqual([]);
  });

  it('shows the level asked for where it is above the user’s own or changes a decision', () => {
    const at = (asked: AskedLevel, had: SkillLevel | null, enough: boolean | null) =>
      notes({ level: { asked, had, enough } });
    expect(at('expert', 'working', false)).toEqual(['asks expert, you have working']);
    expect(at('expert', 'expert', true)).toEqual([]);
    expect(at('expert', null, null)).toEqual(['expert level asked']);
    expect(at('strong', null, null)).toEqual([]);
    expect(at('familiarity', null, null)).toEqual(['familiarity will do']);
  });

  it('shows the years asked for and the skill that implies it', () => {
    expect(notes({ years: { asked: 1, had: null, enough: null } })).toEqual(['1 year asked']);
    expect(notes({ years: { asked: 3, had: 1.5, enough: false } })).toEqual(['3 years asked, you have 1.5']);
    expect(notes({ had: 'implied', hadBy: [has('EKS'), has('GKE')] })).toEqual(['you have EKS and GKE']);
  });
});

describe('the one line for the skills section', () => {
  const lacking = (...names: readonly string[]) => names.map((name) => demand(name, 'essential', { had: 'no' }));
  it.each<[string, Partial<SkillsComparison>]>([
    ['You lack Kubernetes, Spark and Terraform', {}],
    ['You lack A, B and 2 more', { demands: lacking('A', 'B', 'C', 'D') }],
    [
      'You have every one asked',
      { demands: [demand('Python', 'essential'), demand('Go', 'mentioned', { had: 'no' })] },
    ],
    ['A and B', { demands: lacking('A', 'B'), profileEmpty: true }],
    ['You lack Go', { demands: [demand('Go', 'mentioned', { had: 'no' })] }],
  ])('%s', (words, skills) => expect(skillsAnswer({ ...SKILLS, ...skills })).toBe(words));
});

it('quotes each wording once, with the skill’s name where it differs', () => {
  const mention = (text: string) => ({ text, index: 0 });
  const named = (name: string, ...texts: readonly string[]) => ({
    ...demand(name, 'essential'),
    skills: [skill(name, 'essential', { mentions: texts.map(mention) })],
  });
  expect(mentionWords([named('Python', 'python', 'python'), named('Kubernetes', 'K8s', 'kubernetes')])).toBe(
    '“python”; “K8s”, “kubernetes” (Kubernetes)',
  );
});
