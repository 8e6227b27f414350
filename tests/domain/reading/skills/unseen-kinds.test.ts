import { describe, expect, test } from 'vitest';
import { findSkills } from '../../../../src/domain/reading/skills/find-skills';

const levels = (description: string) =>
  Object.fromEntries(findSkills(description, null).map(({ id, requirement }) => [id, requirement]));

/** Kinds that adverts which nobody had seen were found to write, in words of our own. */
describe('a skill that the words around it deny', () => {
  test.each([
    'Terraform experience isn’t needed.',
    'You need not know Terraform.',
    'Terraform is not necessary.',
    'Terraform is no longer used in this team.',
    'We don’t use Terraform.',
    'No Terraform, thanks.',
    'No prior knowledge of Terraform is expected.',
    'We shape ideas rather than just Terraform.',
    'Shell is used instead of Terraform.',
  ])('is not asked for: %s', (description) => {
    expect(levels(description)).toEqual({});
  });
  test.each([
    ['Terraform is helpful but not required.', 'desirable'],
    ['We don’t just use Terraform here.', 'mentioned'],
    ['There is no better place to grow with Terraform.', 'mentioned'],
    ['Don’t hesitate to apply. You must have Terraform.', 'essential'],
    ['Not a start-up. You must have Terraform.', 'essential'],
  ])('but not by words that deny something else: %s', (description, requirement) => {
    expect(levels(description)).toEqual({ terraform: requirement });
  });
});

describe('a short name', () => {
  test.each(['R', 'Rust', 'Go', 'Ray', 'Spark'])('counts where it is all that a list item holds: %s', (name) => {
    expect(Object.keys(levels(`Requirements\n- Python\n- ${name}\n- SQL`))).toHaveLength(3);
  });
  test.each(['Go\nthe extra mile', 'Rust\nproofing of hulls'])('does not count in running text: %s', (text) => {
    expect(levels(`We ${text}`)).toEqual({});
  });
  test('counts where an item goes on behind it on the next line', () => {
    expect(levels('Requirements\n- Production experience with Rust\n- Good SQL')).toMatchObject({ rust: 'essential' });
  });
});

describe('a label with its value', () => {
  test.each(['Location: York', 'Working hours: 37.5', 'Right to work: UK'])('shuts no list of demands: %s', (label) => {
    expect(levels(`Requirements\n- Python\n${label}\n- Kafka`)).toEqual({
      python: 'essential',
      kafka: 'essential',
    });
  });
  test('a heading of benefits does', () => {
    expect(levels('Requirements\n- Python\nBenefits\n- Kafka courses')).toEqual({ python: 'essential' });
  });
});

describe('a text that lost its line breaks', () => {
  const text =
    'We like AI. **About Us** We sell tea with Kafka. **Minimum Qualifications** + Python and SQL + Degree or equal **Nice to Have** + Rust tools + Terraform';
  test('has its headings in bold, and signs for bullets', () => {
    expect(levels(text)).toMatchObject({ python: 'essential', sql: 'essential', terraform: 'desirable' });
    expect(levels(text)).not.toHaveProperty('kafka');
  });
  test('words in bold that a sentence stresses are no heading', () => {
    expect(
      levels('Benefits\n- Tea, which **you need** here\nRequirements\n- Python and its **benefits** of ease\n- Kafka'),
    ).toEqual({
      python: 'essential',
      kafka: 'essential',
    });
  });
});
