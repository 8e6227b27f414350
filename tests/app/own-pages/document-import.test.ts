import { afterEach, expect, test, vi } from 'vitest';
import { importDocuments } from '../../../src/app/own-pages/document-import';
import type { DraftSource, FileReading } from '../../../src/documents/limits/file-reading';
import type { DraftSkill } from '../../../src/domain/cv/profile-draft';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';

afterEach(() => vi.unstubAllGlobals());

const skillsNamed = (name: string, count: number): readonly DraftSkill[] =>
  Array.from({ length: count }, (_, at) => ({
    id: null,
    name: `${name} ${at}`,
    found: name,
    level: null,
    years: null,
    yearsFrom: null,
  }));

function start(given: Profile = EMPTY_PROFILE) {
  let profile = given;
  const change = async (next: Profile) => {
    profile = next;
  };
  return importDocuments({ profile: () => profile, change, onState: () => undefined });
}

test.each([
  ['counts new skills, and none that the profile had', 0, 3, '3 skills added.'],
  ['says what found no room', 495, 12, '8 skills added. 4 more did not fit: a profile holds 500.'],
  ['says that nothing found room', 503, 1, '0 skills added. 1 more did not fit: a profile holds 500.'],
])('%s', async (_, others, fresh, words) => {
  // Some stand among those that are taken, too.
  const [had, taken] = [skillsNamed('had', 2), skillsNamed('fresh', fresh)];
  const skills = [...had, ...skillsNamed('other', others - 5)].map(({ id, name, level, years }) => ({
    id,
    name,
    level,
    years,
  }));
  const importing = start({ ...EMPTY_PROFILE, skills });
  importing.props().onTake({ skills: [...had, ...taken], role: null, seniority: null });
  await vi.waitFor(() => expect(importing.props().state).toMatchObject({ kind: 'added', words }));
});

/** A worker that answers at once. */
const answering = (reading: FileReading) =>
  class extends EventTarget {
    postMessage() {
      this.dispatchEvent(Object.assign(new Event('message'), { data: { reading } }));
    }
    terminate() {}
  };

const draft = { skills: [], positions: [], role: null, seniority: null };

test.each<[DraftSource, boolean, RegExp | undefined]>([
  ['pdf', true, /more than 30 pages/],
  ['docx', true, /more text than any CV/],
  ['linkedin', true, /more than 5,000 rows, more than 500 skills/],
  ['pdf', false, undefined],
])('of a document from %s, cut: %s, says %s', async (from, isCut, words) => {
  vi.stubGlobal('Worker', answering({ draft, from, isCut }));
  const importing = start();
  importing.props().onFile(new File(['x'], `cv\u202E${'x'.repeat(200)}`));
  await vi.waitFor(() => expect(importing.props().state.kind).toBe('review'));
  expect(importing.props().state).toMatchObject({
    name: `cv${'x'.repeat(98)}…`,
    cut: words ? expect.stringMatching(words) : null,
  });
});
