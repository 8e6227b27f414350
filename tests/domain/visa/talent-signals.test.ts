import { describe, expect, test } from 'vitest';
import { findSigns } from '../../../src/domain/visa/signs/find-signs';
import { talentWords } from '../../../src/presentation/visa/talent-words';
import { aPage } from '../reading/a-page';
import { caseOf, signsOf } from './a-talent-case';

/** An advert in our words that says what an adviser's six signals ask for. */
const SIGNALS = `You own production machine learning systems end to end: training pipelines, feature store and model serving.
The ML platform that you build is used by other teams, and you will set internal standards.
Cut latency by half for real users. Release models on Hugging Face.`;

describe('the signals of a posting', () => {
  const found = caseOf({ title: 'Machine Learning Engineer', description: SIGNALS });
  const lines = talentWords(found);

  test('are given where an advert says what the adviser asks for', () => {
    expect(found.signals.map(({ point }) => point.id)).toEqual([
      'production',
      'open-source',
      'infrastructure',
      'influence',
    ]);
    expect(lines).not.toContain('The posting says nothing that would help evidence for a Global Talent visa.');
  });

  test('are put into words with the posting’s own, the criteria, and advice where no measure is named', () => {
    expect(lines[0]).toBe(
      'Production ML with measured impact: “production machine learning” and “Cut latency”. Could speak to contribution and innovation.',
    );
    expect(lines[1]).toBe(
      'Open source or models that others use: “Release models on Hugging Face”. Could speak to recognition. The posting names no adoption: downloads, stars or users would prove it.',
    );
    expect(lines.join(' ')).toContain('“used by other teams” and “set internal standards”');
  });

  test.each([
    ['Put fraud models into production.', ['production']],
    ['Speak at conferences and write tutorials.', ['talks']],
    ['A feature store used by four teams.', ['influence']],
    ['Collaborate with leading researchers.', ['recognition']],
    ['You own the model serving.', ['infrastructure']],
    ['Open-source work is part of the week.', ['open-source']],
    ['Deploy AI agents.', ['production']],
  ])('one alone: "%s"', (description, signals) => expect(signsOf(description).signals).toEqual(signals));

  test.each(['Cut inference costs.', 'Increase conversion rates.', 'Our maps are used by millions.'])(
    'a measured effect alone is none: "%s"',
    (description) => expect(signsOf(description).signals).toEqual([]),
  );

  test('what is denied or over is none', () =>
    expect(signsOf('No open source work. Previously the ML platform was used by other teams.').signals).toEqual([]));

  test('quote no words twice, and those that overlap as one', () => {
    const text = 'Deploy models to production. Deploy models to production. Take production ML models into production.';
    const places = findSigns(aPage({ description: text })).get('production') ?? [];
    expect(places.map((place) => place.text)).toEqual([
      'Deploy models to production',
      'production ML models into production',
    ]);
    for (const place of places) expect(text.slice(place.index)).toContain(place.text);
  });
});

describe('the risks of a posting', () => {
  test.each([
    ['Internal tools only.', ['internal-only']],
    ['No open source work.', ['internal-only']],
    ['We do not publish papers.', ['internal-only']],
    ['You report to the Head of Product.', ['product-letters']],
    ['You sit between research and engineering.', ['research-or-engineering']],
    ['Models are trained for reports: this is not production ML.', ['frameworks']],
    ['PyTorch, TensorFlow, Keras, XGBoost and JAX.', ['frameworks']],
  ])('"%s"', (description, risks) => expect(signsOf(description).risks).toEqual(risks));

  test('a list of frameworks is none beside an effect on users', () =>
    expect(signsOf('PyTorch, TensorFlow, Keras and XGBoost. Models in production.').risks).toEqual([]));

  test('a research engineer is both by name', () =>
    expect(signsOf('Python.', 'Research Engineer').risks).toEqual(['research-or-engineering']));

  test('are put into words with advice', () =>
    expect(talentWords(caseOf({ title: 'ML Engineer', description: 'Internal tools only.' }))).toContain(
      'May weaken it: work that stays inside (“Internal tools only”). Nobody outside could confirm it. Ask what may be shown: code, papers or talks.',
    ));
});

describe('the track', () => {
  const tracksOf = (...years: (number | null)[]) => caseOf({}, ...years).tracks.tracks.map(({ track }) => track.id);
  test.each([
    [[], ['exceptional-talent', 'exceptional-promise']],
    [[null], ['exceptional-talent', 'exceptional-promise']],
    [[3], ['exceptional-talent', 'exceptional-promise']],
    [
      [2, 5],
      ['exceptional-talent', 'exceptional-promise'],
    ],
    [[5.5], ['exceptional-talent']],
    [[1, null, 8], ['exceptional-talent']],
  ])(
    'is shut out only by more years of a skill than it is for, since a career may be longer than any: %j',
    (years, tracks) => expect(tracksOf(...years)).toEqual(tracks),
  );

  test('is put into words with the years and with whom it suits', () => {
    expect(talentWords(caseOf({}, 8)).slice(-2)).toEqual([
      'Your profile gives up to 8 years for a skill.',
      'Exceptional Talent: usually for more than 5 years in the field. It suits seniors whose ML systems run in production.',
    ]);
    expect(talentWords(caseOf({}, 3)).slice(-3)).toEqual([
      'Your profile gives up to 3 years for a skill; you may have been in the field for longer. Your years in the field decide between the two tracks.',
      expect.stringMatching(/^Exceptional Talent: /),
      expect.stringMatching(/^Exceptional Promise: /),
    ]);
    expect(talentWords(caseOf({})).slice(-3)).toEqual([
      'Your profile gives no years for a skill. Your years in the field decide between the two tracks.',
      expect.stringMatching(/^Exceptional Talent: /),
      'Exceptional Promise: usually for 5 years in the field or fewer. It suits mid-career engineers with strong open source or applied research.',
    ]);
  });
});
