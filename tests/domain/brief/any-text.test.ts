import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../../src/domain/annotate';
import { makeBrief } from '../../../src/domain/brief/make-brief';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { goingRateLine } from '../../../src/domain/visa/going-rate-line';
import { talentCase } from '../../../src/domain/visa/talent-case';
import { briefMarkdown, briefText } from '../../../src/presentation/brief/brief-text';
import { briefWords } from '../../../src/presentation/brief/brief-words';
import { talentWords } from '../../../src/presentation/visa/talent-words';
import { goingRateWords } from '../../../src/presentation/visa/visa-words';
import { aPage } from '../reading/a-page';
import { RICH } from './a-brief';

const pieces = (RICH.description ?? '').split(/(?<=[ \n])/);
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('£', '\n', 'Series A ', 'NeurIPS'),
    ),
  )
  .map((all) => all.join(''));

test('any text gives a brief and a visa case that quote only the posting’s own words', () => {
  fc.assert(
    fc.property(text, text, fc.option(text), (title, description, salary) => {
      const page = aPage({ title, description, salary, jobLocation: 'London' });
      const annotated = annotate(page, { profile: EMPTY_PROFILE, asOf: '2026-11-21' });
      const brief = makeBrief(annotated, page);
      const found = talentCase(annotated.posting, page, EMPTY_PROFILE);
      for (const { part, text: words, index } of [
        ...brief.levers,
        ...found.facts,
        ...found.signals,
        ...found.risks,
      ].flatMap(({ evidence }) => evidence)) {
        const whole = { title, description, jobLocation: 'London' }[part as 'title'];
        expect(whole?.slice(index, index + words.length)).toBe(words);
      }
      const words = briefWords(brief);
      for (const said of [
        briefText(words),
        briefMarkdown(words),
        ...goingRateWords(goingRateLine(annotated), '2026-11-21'),
        ...talentWords(found),
      ]) {
        expect(said).not.toMatch(/\bundefined\b|\bNaN\b|\bnull\b|\[object/);
      }
    }),
    { numRuns: 60 },
  );
});

test('time is linear in the text: a hundred times the text takes at most about three hundred times as long', () => {
  const time = (times: number) => {
    const page = aPage({ title: 'ML engineer', description: (RICH.description ?? '').repeat(times) });
    const annotated = annotate(page, { profile: EMPTY_PROFILE, asOf: '2026-11-21' });
    makeBrief(annotated, page);
    const start = process.cpuUsage();
    for (let run = 0; run < 5; run += 1) makeBrief(annotated, page);
    const { user, system } = process.cpuUsage(start);
    return Math.max(1000, user + system);
  };
  expect(time(300) / time(3)).toBeLessThan(300);
});
