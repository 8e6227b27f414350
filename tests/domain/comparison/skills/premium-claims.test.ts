import { describe, expect, test } from 'vitest';
import { analyseGaps } from '../../../../src/domain/gaps/analyse-gaps';
import { MARKET } from '../../../../src/domain/market/market-data';
import { reachWords } from '../../../../src/presentation/skills/gaps-words';
import { premiumWords } from '../../../../src/presentation/skills/premium-words';
import { type Advert, profileOf, skillsOf } from './an-advert';

/** What the panel says of premiums, and the premiums that count in the ranking. */
const claims = (advert: Advert, ...mine: readonly string[]) => {
  const { premiums, learn } = skillsOf(advert, ...mine);
  const said = premiums.flatMap((match) => premiumWords(match, false) ?? []);
  return { said, ranked: learn.flatMap(({ premium }) => premium?.premiumPct ?? []) };
};
const NONE = { said: [], ranked: [] };

describe('a premium is claimed', () => {
  test('where essentials and desirables ask for every part, in words that name no base', () => {
    const { said } = claims({ essential: ['MLOps', 'Kubernetes'], desirable: ['Terraform'] }, 'mlops', 'kubernetes');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^Asks for MLOps, Kubernetes and Terraform\. About 18% more, as published; the base is not stated\. You lack Terraform\./,
    );
    expect(said[0]).not.toContain('above the band');
  });

  test('with the reason that the source gives, in our words', () => {
    const { said } = claims({ essential: ['Spark', 'deep learning', 'GCP'] }, 'spark');
    const reason = MARKET.premiums.find(({ premiumPct }) => premiumPct === 15)?.why;
    expect(said[0]).toContain(reason);
  });

  test('where tools ask for the parts: PySpark, PyTorch and Vertex AI', () => {
    expect(claims({ essential: ['PySpark', 'PyTorch', 'Vertex AI'] }, 'python').said[0]).toContain('About 15% more');
  });

  test('where every alternative gives the part: EKS or GKE for Kubernetes', () => {
    const advert = { essential: ['MLOps and Terraform', 'EKS or GKE'] };
    expect(claims(advert, 'python').said[0]).toContain('About 18% more');
  });

  test('by the ranking only where it is claimed of the posting, for the skill that completes it', () => {
    const advert = { essential: ['MLOps', 'Kubernetes', 'Terraform'] };
    expect(claims(advert, 'mlops', 'kubernetes').ranked).toEqual([18]);
    expect(claims({ essential: ['Terraform'] }, 'mlops', 'kubernetes')).toEqual(NONE);
  });
});

describe('no premium is claimed', () => {
  test.each<[string, Advert, readonly string[]]>([
    ['for one half of “&”: RAG without fine-tuning', { essential: ['RAG', 'PyTorch', 'AWS'] }, ['rag', 'pytorch']],
    ['for the other half', { essential: ['LLM fine-tuning', 'PyTorch', 'AWS'] }, ['fine-tuning', 'pytorch']],
    [
      'for parts that are alternatives',
      { essential: ['PyTorch or TensorFlow', 'AWS, Azure or GCP', 'RAG', 'fine-tuning'] },
      ['tensorflow', 'azure', 'rag', 'fine-tuning'],
    ],
    [
      'for parts that are only mentioned',
      { about: 'We use MLOps, Kubernetes and Terraform every day.', essential: ['Python'] },
      ['mlops', 'kubernetes', 'terraform'],
    ],
    ['for one part alone', { essential: ['Terraform'] }, ['mlops', 'kubernetes']],
  ])('%s', (_name, advert, mine) => expect(claims(advert, ...mine)).toEqual(NONE));
});

describe('a premium on one skill', () => {
  test('is not called a mix, and says “if in production” where its publisher does', () => {
    const { said, ranked } = claims({ title: 'Senior AI Engineer', essential: ['RAG'] }, 'python');
    expect(said).toEqual([
      'Asks for RAG architecture. If in production, about 18% more, as published; the base is not stated. You lack it.',
    ]);
    expect(ranked).toEqual([]);
  });

  test('is not among what a brief may claim where it has a condition', () => {
    const { premiums } = skillsOf({ title: 'Senior AI Engineer', essential: ['RAG'] }, 'rag');
    expect(premiums.filter(({ askedInFull }) => askedInFull)).toEqual([]);
  });
});

describe('mixes two or three skills away', () => {
  test('are listed for an empty profile too, nearest first, then the highest', () => {
    const { premiums } = analyseGaps(profileOf(), MARKET, null);
    expect(premiums.map(({ missing, premium }) => [missing, premium.premiumPct])).toEqual([
      [3, 18],
      [3, 15],
      [4, 22],
    ]);
    expect(premiums[0] && reachWords(premiums[0])).toBe('3 skills away (about 18% more, as published).');
  });
});
