import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeJsonResume } from '../../src/documents/own-json-resume';
import { readFile } from '../../src/documents/read-file';
import { EMPTY_PROFILE, type Profile } from '../../src/domain/model/profile';
import { SKILLS } from '../../src/domain/reading/skills/vocabulary/vocabulary';
import english from '../../src/locales/en.yml';
import { academicDocx } from './cv/academic-docx';

interface Expected {
  readonly role: string;
  readonly seniority: string | null;
  readonly positions: readonly string[];
  readonly skills: readonly string[];
  /** Also right, but it is no failure when they are not found. */
  readonly fair: readonly string[];
  readonly years: Readonly<Record<string, number | null>>;
}

const EXPECTED: Record<string, Expected> = JSON.parse(readFileSync('tests/documents/cv/expected.json', 'utf8'));
const CVS = Object.entries(EXPECTED);
const fileNamed = (name: string) => readFileSync(`tests/documents/cv/${name}`);
const bytesOf = (name: string) => (name.endsWith('.docx') ? academicDocx() : fileNamed(name));
function read(name: string, content: Uint8Array | string) {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  return readFile(new File([part], name), '2026-11-21');
}

async function draftOf(name: string, content: Uint8Array | string) {
  const reading = await read(name, content);
  if (!('draft' in reading)) throw new Error(JSON.stringify(reading));
  return reading.draft;
}

const refusal = async (name: string, content: Uint8Array | string) => {
  const reading = await read(name, content);
  return 'refused' in reading ? english[`refused_${reading.refused}`] : 'read';
};

describe.each(CVS)('the CV %s', (name, expected) => {
  test('gives its skills, and invents none', async () => {
    const found = (await draftOf(name, bytesOf(name))).skills.map(({ id }) => id ?? '');
    const known = expected.skills.filter((id) => SKILLS.some((skill) => skill.id === id));
    expect(known).toEqual(expected.skills);
    expect(found.filter((id) => ![...expected.skills, ...expected.fair].includes(id))).toEqual([]);
    const missed = expected.skills.filter((id) => !found.includes(id));
    expect(missed.length / expected.skills.length, `missed ${missed}`).toBeLessThanOrEqual(0.1);
  });

  test('gives its positions, role and years', async () => {
    const draft = await draftOf(name, bytesOf(name));
    expect(draft.positions.map(({ title }) => title)).toEqual(expected.positions);
    expect({ role: draft.role, seniority: draft.seniority }).toEqual({
      role: expected.role,
      seniority: expected.seniority,
    });
    const years = Object.fromEntries(
      Object.keys(expected.years).map((id) => [id, draft.skills.find((skill) => skill.id === id)?.years]),
    );
    expect(years).toEqual(expected.years);
  });

  test('gives the line that names each skill', async () => {
    for (const { found } of (await draftOf(name, bytesOf(name))).skills) expect(found.length).toBeGreaterThan(1);
  });
});

const archive = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('JSON Resume', () => {
  test('gives skills, keywords and positions, and nothing else', async () => {
    const resume = {
      basics: { name: 'Secretname', location: { address: 'Python Lane' } },
      skills: [
        { name: 'Kubernetes', level: 'Advanced' },
        { name: 'Data', level: 'basic', keywords: ['SQL', 'dbt'] },
        { name: 7 },
      ],
      work: [
        { position: 'ML Engineer', name: 'Acme', startDate: '2024-01-15', highlights: ['Moved models to PyTorch'] },
        { position: 'Nothing', startDate: 'long ago' },
      ],
    };
    const draft = await draftOf('resume.json', JSON.stringify(resume));
    expect(draft.skills.map(({ id, level, years }) => [id, level, years])).toEqual([
      ['kubernetes', 'expert', null],
      ['sql', 'basic', null],
      ['dbt', 'basic', null],
      ['machine-learning', null, 3],
      ['pytorch', null, 3],
    ]);
    expect(JSON.stringify(draft)).not.toMatch(/Secretname|Python Lane/);
  });
});

describe('a profile written as JSON Resume', () => {
  const profile: Profile = {
    ...EMPTY_PROFILE,
    skills: [
      { id: 'python', name: 'Python', level: 'expert', years: 6.5 },
      { id: null, name: 'Beekeeping', level: null, years: null },
    ],
    role: 'data-scientist',
    salaryWanted: 90_000,
  };

  test('comes back without loss', async () => {
    expect(await read('resume.json', writeJsonResume(profile))).toEqual({ profile });
  });

  test('is a JSON Resume for other tools', async () => {
    const { meta: _, ...others } = JSON.parse(writeJsonResume(profile));
    const draft = await draftOf('resume.json', JSON.stringify(others));
    expect(draft.skills.map(({ name, level }) => [name, level])).toEqual([
      ['Python', 'expert'],
      ['Beekeeping', null],
    ]);
  });

  test('is read like one of another tool where it is damaged', async () => {
    const json = JSON.parse(writeJsonResume(profile));
    json.meta.bandwise.value.salaryWanted = 'much';
    expect((await draftOf('resume.json', JSON.stringify(json))).skills).toHaveLength(2);
  });
});

describe('a file that cannot be read is refused with the reason', () => {
  test.each<[string, string, Uint8Array | string, RegExp]>([
    ['an empty file', 'a.txt', '', /empty/],
    ['a picture', 'cv.png', new Uint8Array([0x89, 0x50, 0, 0, 1, 2]), /no PDF/],
    ['a photograph of 6 MB', 'cv.jpg', new Uint8Array(6_000_000).fill(0xff).fill(0, 4, 5), /no PDF/],
    ['a text of 6 MB', 'cv.txt', 'Python '.repeat(900_000), /5 MB of text/],
    [
      'UTF-16 of 6 MB',
      'cv.txt',
      new Uint8Array(Buffer.from(`\uFEFF${'Python '.repeat(450_000)}`, 'utf16le')),
      /5 MB of text/,
    ],
    ['a damaged PDF', 'cv.pdf', '%PDF-1.7\nnothing', /damaged/],
    ['a damaged archive', 'cv.zip', 'PK\u0003\u0004nothing', /damaged/],
    ['an archive of other things', 'a.zip', archive({ 'a.txt': 'x' }), /neither/],
    ['old Word', 'cv.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), /old format/],
    ['JSON that is cut off', 'a.json', '{"skills": [', /damaged/],
    ['other JSON', 'a.json', '{"a": 1}', /no JSON Resume/],
    ['a Bandwise backup', 'a.json', '{"format":"bandwise-backup"}', /options/],
    ['figures alone', 'a.txt', '1 2 3', /no text/],
  ])('%s', async (_, name, content, reason) => {
    expect(await refusal(name, content)).toMatch(reason);
  });

  test('a text is said to be read in part where it is longer than any CV', async () => {
    expect(await read('cv.txt', 'Python '.repeat(28_000))).toMatchObject({ isCut: false });
    expect(await read('cv.txt', 'Python '.repeat(29_000))).toMatchObject({ isCut: true });
  });

  test('text in an old encoding keeps its characters', async () => {
    const draft = await draftOf(
      'cv.txt',
      new Uint8Array([...'Skills: Python \x96 caf\xe9'].map((c) => c.charCodeAt(0))),
    );
    expect(draft.skills[0]?.found).toBe('Skills: Python – café');
  });
});
