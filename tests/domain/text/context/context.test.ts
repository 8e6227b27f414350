import { describe, expect, test } from 'vitest';
import { contextOf, isStated } from '../../../../src/domain/text/context/context';

/** The context of the words in square brackets. */
function contextIn(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return contextOf(marked.replace(/[[\]]/g, ''), start, end);
}

describe('what the words around a cue make of it', () => {
  test.each([
    'The contract is not [inside IR35].',
    'This role does not offer [remote] or hybrid working.',
    'This isn’t a [remote] role.',
    'We cannot offer [fully remote] working.',
    'Sorry, [fully remote] is not possible.',
    '[Remote working] isn’t available for this post.',
    '[SC clearance] is not required.',
    'You don’t need [SC clearance].',
    'Office based rather than [remote].',
  ])('is denied: %s', (marked) => {
    expect(contextIn(marked).isNegated).toBe(true);
  });
  test.each([
    'Not only [remote], but flexible too.',
    'We do not micromanage, and the job is [remote].',
    'Not a start-up. The role is [remote].',
    'No agencies please\n[Remote]',
    'No agencies • [Remote] • London',
    'Don’t hesitate to ask about [remote working].',
    'The role is [remote], but relocation is not covered.',
    'We are not a bank; the role is [remote].',
  ])('is not denied: %s', (marked) => {
    expect(contextIn(marked).isNegated).toBe(false);
  });
  test.each([
    ['The interview process is [fully remote].', 'interview'],
    ['[Fully remote] onboarding', 'interview'],
    ['4 weeks a year [fully remote]', 'benefit'],
    ['Work [remotely] from abroad for up to a month', 'benefit'],
    ['We also have [fully remote] colleagues.', 'others'],
    ['Our customers are [remote] clinics.', 'others'],
    ['This role is [fully remote].', 'role'],
    ['Interviews are held in June. This role is [fully remote].', 'role'],
  ])('whose it is: %s', (marked, whose) => {
    expect(contextIn(marked).whose).toBe(whose);
  });
  test.each([
    ['Where the role is [outside IR35], a limited company may be used.', 'conditional'],
    ['[Remote] may be considered', 'possible'],
    ['[Remote working] considered', 'possible'],
    ['The team was previously [fully remote].', 'past'],
    ['If you have questions, ask: the role is [remote].', 'stated'],
    ['The role is [remote].', 'stated'],
  ])('how firm it is: %s', (marked, firmness) => {
    expect(contextIn(marked).firmness).toBe(firmness);
  });
  test('one that is stated speaks of the role, firmly, and is not denied', () => {
    expect(isStated(contextIn('This role is [remote].'))).toBe(true);
    expect(isStated(contextIn('This role is not [remote].'))).toBe(false);
    expect(isStated(contextIn('The interview is [remote].'))).toBe(false);
  });
  test('takes no longer in a long text', () => {
    const text = `${'not a word, '.repeat(200_000)}remote`;
    const began = performance.now();
    for (let times = 0; times < 100; times += 1) contextOf(text, text.length - 6, text.length);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
