import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/documents/read-file';

const read = (name: string, content: Uint8Array | string) =>
  readFile(new File([content as BlobPart], name), '2026-11-21');

async function draftOf(name: string, content: Uint8Array | string) {
  const reading = await read(name, content);
  if (!('draft' in reading)) throw new Error(JSON.stringify(reading));
  return reading.draft;
}

const archive = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const POSITIONS = `\uFEFFCompany Name,Title,Description,Location,Started On,Finished On
"Calder, Frost & Co",Senior Data Scientist,"Forecasts in Python
and R.",Leeds,Mar 2022,
Pennine Energy,Data Analyst,SQL and Tableau,York,Sep 2019,Feb 2022
`;
describe('LinkedIn’s export', () => {
  const skills = 'Name\nPython (Programming Language)\nAmazon Web Services (AWS)\nBeekeeping\n';

  test('gives skills and positions from the archive, by their headings', async () => {
    const draft = await draftOf('Basic.zip', archive({ 'a/Skills.csv': skills, 'a/Positions.csv': POSITIONS }));
    expect(draft.role).toBe('data-scientist');
    expect(draft.seniority).toBe('senior');
    expect(draft.positions[0]).toEqual({
      title: 'Senior Data Scientist',
      organisation: 'Calder, Frost & Co',
      from: '2022-03',
      to: null,
    });
    const byId = new Map(draft.skills.map((skill) => [skill.id, skill]));
    expect(byId.get('python')).toMatchObject({
      years: 5,
      yearsFrom: 'positions',
      found: expect.stringContaining('Skills.csv'),
    });
    expect(byId.get('aws')?.name).toBe('AWS');
    expect(byId.get('sql')?.years).toBe(2.5);
    expect(draft.skills.find(({ id }) => id === null)?.name).toBe('Beekeeping');
  });

  test('is read without opening any other file of the archive', async () => {
    const profile = 'First Name,Birth Date,Address\nSecretname,1 Jan 1990,Python Lane';
    const draft = await draftOf('Basic.zip', archive({ 'Skills.csv': 'Name\nGo\n', 'Profile.csv': profile }));
    expect(JSON.stringify(draft)).not.toMatch(/Secretname|Python Lane|1990/);
    expect(draft.skills.map(({ id }) => id)).toEqual(['go']);
  });

  test('is read beside messages of 34 MB, which stay packed', async () => {
    const messages = 'FROM,TO,CONTENT\n'.repeat(2_200_000);
    const draft = await draftOf('Complete.zip', archive({ 'messages.csv': messages, 'Skills.csv': 'Name\nGo\n' }));
    expect(draft.skills.map(({ id }) => id)).toEqual(['go']);
  });

  test.each([
    [500, false],
    [501, true],
  ])('with %i skills is cut: %s', async (count, isCut) => {
    const names = Array.from({ length: count }, (_, at) => `Skill number ${at}`);
    expect(await read('Skills.csv', `Name\n${names.join('\n')}\n`)).toMatchObject({ isCut });
  });

  test('says that it was cut where its descriptions are longer than is read', async () => {
    const positions = (words: number) =>
      `Title,Started On,Description\n${`ML Engineer,2021,${'word '.repeat(3_000)}\n`.repeat(words)}`;
    expect(await read('Positions.csv', positions(13))).toMatchObject({ isCut: false });
    expect(await read('Positions.csv', positions(14))).toMatchObject({ isCut: true });
  });

  test('can be one file of it alone, and may lack columns', async () => {
    expect((await draftOf('Skills.csv', skills)).skills).toHaveLength(3);
    const draft = await draftOf('Positions.csv', 'Title,Started On\nML Engineer,2021\n');
    expect(draft.positions).toEqual([{ title: 'ML Engineer', organisation: null, from: '2021-01', to: null }]);
  });
});
