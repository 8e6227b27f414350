/** An event of Chromium's trace, in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What our script cost the main thread of a page, in milliseconds. */
export interface Cost {
  /** All tasks from the start of our script to the first paint after its work, whoever's they are. */
  readonly mainThread: number;
  /** The longest of these tasks. */
  readonly longest: number;
  /** From the start of our script to that paint, by the clock. */
  readonly elapsed: number;
}

const SCRIPT = 'posting.js';
const OURS = ['EvaluateScript', 'FunctionCall', 'v8.compile'];
const TASKS = ['RunTask', 'ThreadControllerImpl::RunTask'];

/**
 * Reads the cost out of a trace of one page load. Pages are saved ones whose own scripts do not load, so what runs
 * between our start and the paint is ours; what little is not counts against us. Null where our script did not run.
 */
export function costOf(events: readonly TraceEvent[]): Cost | null {
  const isOurs = ({ name, args }: TraceEvent) => OURS.includes(name) && args?.data?.url?.endsWith(SCRIPT);
  const ours = events.filter(isOurs).toSorted((a, b) => a.ts - b.ts);
  const [first] = ours;
  const last = ours.at(-1);
  if (!first || !last) return null;
  const thread = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const done = last.ts + (last.dur ?? 0);
  const paint = thread.filter(({ name, ts }) => name === 'Paint' && ts >= done).toSorted((a, b) => a.ts - b.ts)[0];
  const end = paint ? paint.ts + (paint.dur ?? 0) : done;
  const tasks = thread.filter(({ name, ts, dur = 0 }) => TASKS.includes(name) && ts + dur > first.ts && ts <= end);
  const lengths = tasks.map(({ dur = 0 }) => dur / 1000);
  return {
    mainThread: lengths.reduce((sum, length) => sum + length, 0),
    longest: Math.max(...lengths),
    elapsed: (end - first.ts) / 1000,
  };
}
