/** A record of `data/` that has a date. */
export interface DatedRecord {
  /** The file's name without its ending: "salary-bands". */
  readonly file: string;
  readonly id: string;
  /** YYYY-MM or YYYY. */
  readonly asOf: string;
  /** Id in `data/sources.json`. A source has its own id here. */
  readonly source: string;
  /** "2026/27" where the record is a rule of one tax year. */
  readonly taxYear: string | null;
}

/** What the files hold: the records with a date, and a sentence for each that cannot be read. */
export interface DatedRecords {
  readonly records: readonly DatedRecord[];
  readonly malformed: readonly string[];
}

const AS_OF = /^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/;
const TAX_YEAR = /^20\d\d\/\d\d$/;

/**
 * Reads the dated records from the text of files, by their names without ending. Files that hold one object, and
 * records without a date (the vocabulary), are passed over.
 */
export function datedRecords(files: Readonly<Record<string, string>>): DatedRecords {
  const records: DatedRecord[] = [];
  const malformed: string[] = [];
  for (const [file, text] of Object.entries(files)) {
    const read = parse(text);
    if (read === undefined) malformed.push(`${file}.json is not JSON.`);
    for (const [index, record] of (Array.isArray(read) ? read : []).entries()) {
      const dated = readRecord(file, index, record);
      if (typeof dated === 'string') malformed.push(dated);
      else if (dated) records.push(dated);
    }
  }
  return { records, malformed };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns a record; null where it has no date; or a sentence that says what is wrong with it. */
function readRecord(file: string, index: number, record: unknown): DatedRecord | string | null {
  const place = `${file}.json, record ${index + 1}`;
  if (typeof record !== 'object' || record === null) return `${place} is not an object.`;
  const { id, asOf, source, taxYear = null } = record as Readonly<Record<string, unknown>>;
  if (asOf === undefined) return null;
  if (typeof id !== 'string' || id === '') return `${place} has no id.`;
  if (typeof asOf !== 'string' || !AS_OF.test(asOf)) return `${place} (${id}): asOf must be a year or YYYY-MM.`;
  if (taxYear !== null && !(typeof taxYear === 'string' && TAX_YEAR.test(taxYear)))
    return `${place} (${id}): taxYear must be written as 2026/27.`;
  return { file, id, asOf, source: typeof source === 'string' ? source : id, taxYear };
}
