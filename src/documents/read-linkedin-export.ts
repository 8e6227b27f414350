import type { CvPosition } from '../domain/cv/find-positions';
import { parseNamedMonth } from '../domain/cv/month-range';
import { draftPositions } from '../domain/cv/read-cv';
import { skillsOfLists } from '../domain/cv/skills-of-lists';
import { csvRows } from './csv-rows';
import type { FileReading } from './limits/file-reading';
import type { ZipEntry } from './zip/read-directory';
import { unpackerOf } from './zip/unpack';

/**
 * The two files that are read, in small letters. The others hold birth date, address, contacts and messages; they are
 * never opened.
 */
const SKILLS = 'skills.csv';
const POSITIONS = 'positions.csv';
/** Characters of a title or an organisation that are read. */
const LONGEST_TITLE = 200;

/** Whether an archive is LinkedIn's data export, by the names of its files. */
export const isLinkedInExport = (entries: readonly ZipEntry[]): boolean => entries.some(isRead);

/** The texts of the files of LinkedIn's data export that are read, by their names without folders. */
export function linkedInFiles(bytes: Uint8Array, entries: readonly ZipEntry[]): ReadonlyMap<string, string> {
  const unpack = unpackerOf(bytes);
  const files = new Map<string, string>();
  for (const entry of entries.filter(isRead)) {
    // Each is there once. An archive with thousands of them was made to keep us busy.
    if (files.has(nameOf(entry))) continue;
    const decoder = new TextDecoder();
    const pieces: string[] = [];
    unpack(entry, (piece) => {
      pieces.push(decoder.decode(piece, { stream: true }));
      return false;
    });
    files.set(nameOf(entry), pieces.join(''));
  }
  return files;
}

const isRead = (entry: ZipEntry): boolean => [SKILLS, POSITIONS].includes(nameOf(entry));
const nameOf = ({ name }: ZipEntry): string => (name.split('/').at(-1) ?? '').toLowerCase();

/**
 * Reads LinkedIn's data export: Skills.csv (`Name`) and Positions.csv (`Company Name, Title, Description, Started On,
 * Finished On`, with dates such as "Mar 2020"). Columns are found by their headings; a byte-order mark and missing
 * columns do no harm. `files` maps names to texts. Refused where neither file is there or both are empty. `today`:
 * YYYY-MM-DD.
 */
export function readLinkedInExport(files: ReadonlyMap<string, string>, today: string): FileReading {
  const byName = new Map([...files].map(([name, text]) => [name.toLowerCase(), text]));
  const skills = csvRows(byName.get(SKILLS) ?? '');
  const held = csvRows(byName.get(POSITIONS) ?? '');
  const hasKnownFile = [...byName.keys()].some((name) => name === SKILLS || name === POSITIONS);
  if (!hasKnownFile || (skills.rows.length === 0 && held.rows.length === 0)) {
    return { refused: 'noCsv' };
  }
  const positions = held.rows.flatMap((row) => {
    const from = parseNamedMonth(row['started on'] ?? '');
    const title = (row.title ?? '').slice(0, LONGEST_TITLE);
    if (from === null || title === '') return [];
    const organisation = row['company name']?.slice(0, LONGEST_TITLE) || null;
    return [{ title, organisation, from, to: parseNamedMonth(row['finished on'] ?? ''), text: row.description ?? '' }];
  });
  const lists = skills.rows.flatMap((row) => (row.name ? [{ name: row.name, found: `Skills.csv: ${row.name}` }] : []));
  const draft = draftPositions(positions.map((position): CvPosition => ({ ...position, start: 0, end: 0 })));
  const found = skillsOfLists(lists, positions, today);
  return {
    draft: { skills: found.skills, ...draft },
    from: 'linkedin',
    isCut: skills.isCut || held.isCut || found.isCut,
  };
}
