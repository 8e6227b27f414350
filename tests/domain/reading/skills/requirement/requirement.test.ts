import { describe, expect, it } from 'vitest';
import { findSkills } from '../../../../../src/domain/reading/skills/find-skills';

/** Skill → requirement, as "python:essential". */
const levels = (text: string): Record<string, string> =>
  Object.fromEntries(findSkills(text, null).map((skill) => [skill.id, skill.requirement]));

describe('the requirement of a skill', () => {
  it.each([
    ['You must have Python.', 'python', 'essential'],
    ['Python is essential.', 'python', 'essential'],
    ['Python (required)', 'python', 'essential'],
    ['Strong experience in Python.', 'python', 'essential'],
    ['We are looking for someone with experience of Python.', 'python', 'essential'],
    ['You have 3+ years of Python.', 'python', 'essential'],
    ['Proficient in Python', 'python', 'essential'],
    ['Ideally you know Kafka.', 'kafka', 'desirable'],
    ['Kafka is a plus.', 'kafka', 'desirable'],
    ['Kafka would be advantageous.', 'kafka', 'desirable'],
    ['Kafka (nice to have)', 'kafka', 'desirable'],
    ['Experience with Kafka preferred', 'kafka', 'desirable'],
    ['Kafka desirable', 'kafka', 'desirable'],
    ['Bonus points for Kafka.', 'kafka', 'desirable'],
    ['Experience with Kafka is helpful but not required.', 'kafka', 'desirable'],
    ['Experience with Kafka, or willingness to learn.', 'kafka', 'desirable'],
    ['We use Kafka.', 'kafka', 'mentioned'],
    ['You will build services on Kafka.', 'kafka', 'mentioned'],
    ['The team works with Kafka.', 'kafka', 'mentioned'],
  ])('%s', (sentence, id, requirement) => {
    expect(levels(sentence)).toEqual({ [id]: requirement });
  });

  it('follows the nearest cue and not the heading', () => {
    expect(levels('Requirements\n- Python\n- Ideally some Kafka\n- Docker is a plus')).toEqual({
      python: 'essential',
      kafka: 'desirable',
      docker: 'desirable',
    });
    expect(levels('Nice to have\n- Kafka\n- Python is a must')).toEqual({ kafka: 'desirable', python: 'essential' });
  });

  it('applies a wish in brackets to the skills in them, or to the skill before them', () => {
    expect(levels('Requirements\n- Python, Airflow (Dagster preferred)')).toEqual({
      python: 'essential',
      airflow: 'essential',
      dagster: 'desirable',
    });
    expect(levels('Requirements\n- Python, Kafka (desirable)')).toEqual({ python: 'essential', kafka: 'desirable' });
  });

  it('is that of the strongest mention', () => {
    const [python] = findSkills('We use Python.\nRequirements\n- Python', null);
    expect(python).toMatchObject({ id: 'python', requirement: 'essential' });
    expect(python?.mentions.map((mention) => mention.index)).toEqual([7, 30]);
  });

  it('applies the words before a colon to the whole list behind it', () => {
    expect(levels('You should have experience with:\n- Python\n- Kafka\n\nIdeally also:\n- Docker')).toEqual({
      python: 'essential',
      kafka: 'essential',
      docker: 'desirable',
    });
  });

  it('finds no heading in the middle of a sentence that the page broke into lines', () => {
    expect(
      levels(
        'Requirements\n\nYou know Python and have seen the opportunity\nto apply it. We also need\nDocker skills.',
      ),
    ).toMatchObject({ python: 'essential', docker: 'essential' });
  });

  it('reads a sentence about the candidate after text about the company', () => {
    expect(
      levels('Who are we?\nA charity for bees with a Tableau club.\n\nThe ideal candidate has experience in Python.'),
    ).toEqual({ python: 'essential' });
  });

  it('does not read boilerplate', () => {
    expect(levels('We are an equal opportunity employer with a focus on leadership and Python.')).toEqual({});
  });

  it('leaves out a skill that only the title names', () => {
    expect(findSkills('A nice job.', 'Python developer')).toEqual([]);
  });
});
