import Papa from 'papaparse';
import type { CvPosition } from '../domain/cv/find-positions';
import { parseNamedMonth } from '../domain/cv/month-range';
import { draftPositions } from '../domain/cv/read-cv';
import { skillsOfLists } from '../domain/cv/skills-of-lists';
import { t } from '../locales/t';
import type { FileReading } from './file-reading';

/**
 * The two files that are read, in small letters. The others hold birth date, address, contacts and messages; they are
 * never opened.
 */
const SKILLS = 'skills.csv';
const POSITIONS = 'positions.csv';

/** Whether an archive is LinkedIn's data export, by the names of its files. */
export function isLinkedInExport(names: readonly string[]): boolean {
  const fileNames = names.map((name) => name.split('/').at(-1)?.toLowerCase());
  return fileNames.includes(SKILLS) || fileNames.includes(POSITIONS);
}

/**
 * Reads LinkedIn's data export: Skills.csv (`Name`) and Positions.csv (`Company Name, Title, Description, Started On,
 * Finished On`, with dates such as "Mar 2020"). Columns are found by their headings; a byte-order mark and missing
 * columns do no harm. `files` maps names to texts. Refused where neither file is there or both are empty. `today`:
 * YYYY-MM-DD.
 */
export function readLinkedInExport(files: ReadonlyMap<string, string>, today: string): FileReading {
  const byName = new Map([...files].map(([name, text]) => [name.toLowerCase(), text]));
  const skillRows = rows(byName.get(SKILLS) ?? '');
  const positionRows = rows(byName.get(POSITIONS) ?? '');
  const hasKnownFile = [...byName.keys()].some((name) => name === SKILLS || name === POSITIONS);
  if (!hasKnownFile || (skillRows.length === 0 && positionRows.length === 0)) {
    return { refused: t('refused.noCsv') };
  }
  const positions = positionRows.flatMap((row) => {
    const from = parseNamedMonth(row['started on'] ?? '');
    const title = row.title ?? '';
    if (from === null || title === '') return [];
    const organisation = row['company name'] || null;
    return [{ title, organisation, from, to: parseNamedMonth(row['finished on'] ?? ''), text: row.description ?? '' }];
  });
  const lists = skillRows.flatMap((row) => (row.name ? [{ name: row.name, found: `Skills.csv: ${row.name}` }] : []));
  const draft = draftPositions(positions.map((position): CvPosition => ({ ...position, start: 0, end: 0 })));
  return { draft: { skills: skillsOfLists(lists, positions, today), ...draft }, from: 'linkedin' };
}

/** The rows of a CSV, by their headings in small letters. Broken rows are read as far as possible. */
function rows(text: string): readonly Readonly<Record<string, string | undefined>>[] {
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
    transformHeader: (heading) => heading.trim().toLowerCase(),
    transform: (value) => value.trim(),
  }).data;
}
