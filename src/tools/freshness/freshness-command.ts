import { parseArgs } from 'node:util';
import { datedRecords } from './dated-records';
import { freshnessOf } from './freshness-of';
import { freshnessReport } from './freshness-report';

const USAGE = 'Usage: npm run -s freshness -- [--as-of YYYY-MM-DD]\n';

/** What a command prints, and its exit status. */
export interface CommandResult {
  readonly output: string;
  readonly errors: string;
  readonly status: 0 | 1 | 2;
}

/**
 * Runs the command on the text of files, by their names without ending. `today` (YYYY-MM-DD) is the day of the ages
 * unless --as-of names another. The status is 0, however old the data is; 1 where a file is malformed; 2 where an
 * argument is wrong.
 */
export function freshnessCommand(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  today: string,
): CommandResult {
  const day = dayOf(args, today);
  if (day === null) return { output: '', errors: USAGE, status: 2 };
  const { records, malformed } = datedRecords(files);
  return {
    output: freshnessReport(freshnessOf(records, day), day),
    errors: malformed.map((sentence) => `${sentence}\n`).join(''),
    status: malformed.length > 0 ? 1 : 0,
  };
}

/** The day that the arguments name, or today. Null where they are wrong. */
function dayOf(args: readonly string[], today: string): string | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { 'as-of': { type: 'string', default: today } } });
    const day = values['as-of'];
    return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
  } catch {
    return null;
  }
}
