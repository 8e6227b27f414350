import type { AttackReport } from './attack-browser';

/** The lines between which the list stands in docs/privacy.md. */
const BEGIN = '<!-- What a page can tell, as `npm run attack` prints it: begin -->';
const END = '<!-- end -->';

const NAMES = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** The rows of the list for some reports, as they have to stand in docs/privacy.md. */
export function privacyRows(reports: readonly Pick<AttackReport, 'browser' | 'facts'>[]): readonly string[] {
  const all = new Set(reports.flatMap(({ facts }) => [...facts]));
  return [...all].toSorted().map((fact) => {
    const seen = reports.filter(({ facts }) => facts.has(fact)).map(({ browser }) => NAMES[browser]);
    return `- ${fact} (${seen.toSorted().join(', ')})`;
  });
}

/** The committed rows. Throws where the marks are missing. */
export function committedRows(text: string): readonly string[] {
  const [, after] = text.split(BEGIN);
  const [list, rest] = after?.split(END) ?? [];
  if (list === undefined || rest === undefined) throw new Error('docs/privacy.md has no list between the two marks.');
  const joined = list.replaceAll(/\n {2,}/g, ' ');
  return joined.split('\n').filter((line) => line.startsWith('- '));
}

/**
 * What differs between the committed list and what was seen, as lines to read. A run that does not try everything may
 * miss something of the list, but must not see anything else.
 */
export function differences(
  committed: readonly string[],
  reports: readonly Pick<AttackReport, 'browser' | 'facts'>[],
  isWhole: boolean,
): readonly string[] {
  const lines: string[] = [];
  for (const { browser, facts } of reports) {
    const name = NAMES[browser];
    const listed = new Set(committed.flatMap((row) => (browsersOf(row).includes(name) ? [factOf(row)] : [])));
    for (const fact of facts) if (!listed.has(fact)) lines.push(`not in docs/privacy.md for ${name}: ${fact}`);
    if (!isWhole) continue;
    for (const fact of listed)
      if (!facts.has(fact)) lines.push(`in docs/privacy.md for ${name}, and no longer so: ${fact}`);
  }
  return lines;
}

const factOf = (row: string) => row.slice(2, row.lastIndexOf(' ('));
const browsersOf = (row: string) => row.slice(row.lastIndexOf(' (') + 2, -1).split(', ');
