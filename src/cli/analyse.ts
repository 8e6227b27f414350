// npm run analyse prints what the panel would show, for saved pages, texts and records. See "Two commands" in
// README.md.
import './speak-english';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type AnalyseCommand, readCommand, USAGE } from './analyse-options';
import { type Analysis, analyseRecord } from './analyse-record';
import { printedAnalysis } from './printed-analysis';
import { type AdvertRecord, parseRecord } from './records';
import { cardsReport, report } from './report';

const EMPTY_RECORD: AdvertRecord = {
  id: '',
  url: null,
  html: null,
  title: null,
  company: null,
  location: null,
  salary: null,
  description: null,
};

/** Returns the exit status: 0 when all went well, 1 where a record was bad, 2 where a file or an argument was. */
async function main(): Promise<number> {
  let command: AnalyseCommand;
  try {
    command = await readCommand(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n${USAGE}\n`);
    return 2;
  }
  let status = 0;
  for (const file of command.files) {
    try {
      for await (const analysis of analyseFile(file, command)) {
        if ('error' in analysis) status = Math.max(status, 1);
        await write(command.json ? `${JSON.stringify(printedAnalysis(analysis))}\n` : textReport(analysis));
      }
    } catch (error) {
      process.stderr.write(`${file} cannot be read (${messageOf(error)}).\n`);
      status = 2;
    }
  }
  return status;
}

/** Analyses a file's records one at a time, so that a large file is never held in memory as a whole. */
async function* analyseFile(file: string, command: AnalyseCommand): AsyncGenerator<Analysis> {
  const { options, url } = command;
  const id = basename(file);
  const kind = extname(file).toLowerCase();
  if (file === '-' || kind === '.jsonl' || kind === '.ndjson') {
    const input: Readable = file === '-' ? process.stdin : createReadStream(file);
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() === '') continue;
      const parsed = parseRecord(line, `line ${number}`);
      yield 'record' in parsed ? analyseRecord(parsed.record, options) : parsed;
    }
    return;
  }
  const text = await readFile(file, 'utf8');
  const isPage = kind === '.html' || kind === '.htm' || kind === '.xhtml';
  const record = { ...EMPTY_RECORD, id, url, ...(isPage ? { html: text } : { description: text }) };
  yield analyseRecord(record, options);
}

function textReport(analysis: Analysis): string {
  if ('error' in analysis) return `${analysis.id}: ${analysis.error.message}\n\n`;
  const { posting, comparison } = analysis;
  const cards = 'cards' in analysis ? analysis.cards : [];
  const parts = [
    posting && comparison ? report({ posting, comparison, corrected: null }) : '',
    cards.length > 0 ? cardsReport(cards) : '',
    'unread' in analysis && analysis.unread ? `${analysis.id}: ${analysis.unread.message}\n` : '',
  ];
  return `${parts.filter(Boolean).join('\n')}\n`;
}

/** Waits when whatever reads our output is slower than we are. */
const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// `analyse … | head` closes our output early. That is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
process.exitCode = await main();
