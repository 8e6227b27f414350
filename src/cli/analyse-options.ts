import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { AnnotateOptions } from '../domain/annotate';
import { EMPTY_PROFILE } from '../domain/model/profile';
import { readBackup } from '../storage/schemas/backup';

/** The parsed command line of `npm run analyse`. */
export interface AnalyseCommand {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly url: string | null;
  readonly options: AnnotateOptions;
}

export const USAGE = `Usage: npm run -s analyse -- [--json] [--url URL] [--profile FILE] [--as-of YYYY-MM-DD] [FILE…]
FILE is a saved page (.html), advert text (.txt, .md) or records (.jsonl); "-" or none is records on standard input.`;

/**
 * Parses the arguments. `today` (YYYY-MM-DD) is the day of comparison unless --as-of names another. Throws an Error
 * whose message tells the user what is wrong with the arguments.
 */
export async function readCommand(args: readonly string[], today: string): Promise<AnalyseCommand> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      url: { type: 'string' },
      profile: { type: 'string' },
      'as-of': { type: 'string', default: today },
    },
  });
  const { url, profile, 'as-of': asOf } = values;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number.isNaN(Date.parse(asOf))) {
    throw new Error(`--as-of ${asOf} is not a date; write it as 2026-11-20.`);
  }
  if (url !== undefined && !URL.canParse(url)) throw new Error(`--url ${url} is not an address.`);
  return {
    files: positionals.length > 0 ? positionals : ['-'],
    json: values.json,
    url: url ?? null,
    options: { asOf, ...(profile === undefined ? { profile: EMPTY_PROFILE } : await readProfile(profile)) },
  };
}

/** Reads a profile that was exported from the options page, together with the days a year that were set there. */
async function readProfile(file: string): Promise<Pick<AnnotateOptions, 'profile' | 'daysAYear'>> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`The profile ${file} cannot be read (${error.message}).`);
  });
  const read = readBackup(text);
  if ('refused' in read) throw new Error(`${file}: ${read.refused}`);
  const { profile, settings } = read.backup;
  return { profile, daysAYear: settings.daysAYear };
}
