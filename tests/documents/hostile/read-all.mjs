// Reads files as the product does, in a worker, and writes what came of the first ones as JSON:
// `node read-all.mjs <list of files> <bundle of the worker>`.
import { readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const [, , listPath = '', bundle = ''] = process.argv;
/** By the clock, of a machine that may have much else to do: what is held against a limit is the work of the processor. */
const SECONDS = 60;
/** Megabytes of the whole process, of which Node takes about 60. */
const MUCH = 150;
/** @type {{ path: string, fileName: string }[]} */
const files = JSON.parse(readFileSync(listPath, 'utf8'));

/** The most memory of this process since it was last asked, in MB. Where the system does not tell: since its start. */
function peakMemory() {
  try {
    const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1_000;
    writeFileSync('/proc/self/clear_refs', '5');
    return peak;
  } catch {
    return process.resourceUsage().maxRSS / 1_000;
  }
}

/**
 * The product takes a worker for each file. Here one reads several, until it has much to clear away: starting them all
 * would take longer than the reading.
 * @type {Worker | null}
 */
let worker = null;

/** @param {{ path: string, fileName: string }} file */
async function read({ path, fileName }) {
  const reader =
    worker ?? new Worker(new URL('worker-in-node.mjs', import.meta.url), { workerData: bundle, stderr: true });
  worker = reader;
  const started = process.cpuUsage();
  const result = await new Promise((resolve) => {
    const end = (/** @type {unknown} */ reading) => {
      clearTimeout(timer);
      reader.off('message', onMessage).off('error', onError);
      const { user, system } = process.cpuUsage(started);
      resolve({ reading, milliseconds: (user + system) / 1_000 });
    };
    const timer = setTimeout(() => end({ refused: 'slow' }), SECONDS * 1_000);
    const onMessage = (/** @type {any} */ message) => void ('reading' in message && end(message.reading));
    const onError = (/** @type {unknown} */ error) => end({ refused: `error: ${error}` });
    reader.on('message', onMessage).on('error', onError);
    reader.postMessage({ path, fileName, today: '2026-12-01' });
  });
  const megabytes = peakMemory();
  if (result.milliseconds > 1_000) {
    await reader.terminate();
    worker = null;
  }
  return { ...result, megabytes };
}

peakMemory();
const results = [];
for (const file of files) {
  const result = await read(file);
  results.push(result);
  // Memory that was much does not go back to the system, and would count for the next file: the caller starts anew.
  if (result.megabytes > MUCH) break;
}
await worker?.terminate();
process.stdout.write(JSON.stringify(results));
