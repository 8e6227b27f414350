import { type AttackReport, leaksOf } from './attack-browser';

/** Prints what each technique came by in one browser, and all that a page could tell. */
export function printReport(report: AttackReport): void {
  const { browser, reads, tampers, presses, recolours, facts } = report;
  const surfaces = [...new Set(reads.map(({ surface }) => surface))];
  const techniques = [...new Set(reads.map(({ technique }) => technique))];
  const width = Math.max(
    0,
    ...[...reads, ...tampers, ...presses, ...recolours].map(({ technique }) => technique.length),
  );
  const line = (name: string, cells: readonly string[]) =>
    console.log(`  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(10)).join('')}`);
  console.log(`\n${browser}: characters read`);
  line('', surfaces);
  for (const technique of techniques) {
    const cells = surfaces.map((surface) => {
      const found = reads.filter((each) => each.technique === technique && each.surface === surface);
      if (found.length === 0) return '';
      const [{ characters, roots } = { characters: 0, roots: 0 }] = found;
      return Number.isNaN(characters) ? 'unknown' : `${characters}${roots > 0 ? '+root' : ''}`;
    });
    line(technique, cells);
  }
  console.log(`\n${browser}: our element tampered with`);
  for (const { technique, seen, wrong } of tampers) line(technique, [`  ${seen}${wrong && `, ${wrong}`}`]);
  console.log(`\n${browser}: presses`);
  for (const { technique, surface, pressed } of presses) line(technique, [surface, `  ${pressed || 'nothing'}`]);
  console.log(`\n${browser}: the panel's picture`);
  for (const { technique, changed, isAllowed } of recolours) {
    line(technique, [
      changed ? (isAllowed ? '  changed, as any page can change its own window' : '  CHANGED') : '  the same',
    ]);
  }
  console.log(`\n${browser}: what a page can tell`);
  for (const fact of [...facts].toSorted()) {
    const where = new Set(reads.flatMap((each) => (each.facts.includes(fact) ? [each.surface] : [])));
    console.log(`  ${fact}${where.size > 0 ? ` (${[...where].join(', ')})` : ''}`);
  }
  const leaks = leaksOf(report);
  const read = new Set(reads.flatMap(({ words }) => words));
  console.log(
    `\n${browser}: ${read.size} words read, ${presses.filter(({ pressed }) => pressed).length} presses, ${leaks.length} leaks.`,
  );
}
