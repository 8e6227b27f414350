// npm run freshness lists every dated record of data/ with its age and its shelf life, the oldest first. The exit status
// is 0, however old the data is; 1 where a file of data/ is malformed; 2 where an argument is wrong.
import { freshnessCommand } from './freshness-command';

// The text of the files is part of the bundle, which is made anew whenever data/ has changed.
const TEXTS = import.meta.glob<string>('../../../data/*.json', { query: '?raw', import: 'default', eager: true });
const files = Object.entries(TEXTS).map(([path, text]) => [path.replace(/^.*\/|\.json$/g, ''), text]);

// `freshness | head` closes our output early. That is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
const today = new Date().toISOString().slice(0, 10);
const { output, errors, status } = freshnessCommand(process.argv.slice(2), Object.fromEntries(files), today);
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = status;
