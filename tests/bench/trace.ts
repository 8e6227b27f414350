/** An event of Chromium's trace, in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time, without what other programs took on a busy machine. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What our scripts cost the main thread of a page, in milliseconds. */
export interface Cost {
  /** All tasks from the start of our script to the first paint after its work, the page's own included. */
  readonly mainThread: number;
  /** The part of it that was spent compiling the script and running it to its end. */
  readonly starting: number;
  /** The part of it that was spent on styles, layout and paint of the whole page, which the panel makes necessary. */
  readonly drawing: number;
  /** The longest of these tasks. */
  readonly longest: number;
  /** From the start of our script to that paint, by the clock. */
  readonly elapsed: number;
}

/** What runs beside a page: in the page itself, and in the panel's frame, which shares the page's main thread. */
const SCRIPTS = ['/posting.js', '/readers.js', '/panel.js'];
const OURS = ['EvaluateScript', 'FunctionCall', 'v8.compile'];
const DRAWING = ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'];

/**
 * Reads the cost from the trace of one page load. The pages are saved ones whose own scripts do not load, so what runs
 * between our start and the paint is ours. The little that is not counts against us. Null where our script did not run.
 */
export function costOf(events: readonly TraceEvent[]): Cost | null {
  const isOurs = ({ name, args }: TraceEvent) =>
    OURS.includes(name) && SCRIPTS.some((script) => args?.data?.url?.endsWith(script));
  const ours = events.filter(isOurs).toSorted((a, b) => a.ts - b.ts);
  const [first] = ours;
  const last = ours.at(-1);
  if (!first || !last) return null;
  const thread = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const done = last.ts + (last.dur ?? 0);
  const paint = thread.filter(({ name, ts }) => name === 'Paint' && ts >= done).toSorted((a, b) => a.ts - b.ts)[0];
  const end = paint ? paint.ts + (paint.dur ?? 0) : done;
  const within = thread.filter(({ ts, dur = 0 }) => ts + dur > first.ts && ts <= end);
  const lengthsOf = (names: readonly string[]) =>
    within.filter(({ name }) => names.includes(name)).map(({ dur = 0, tdur = dur }) => tdur / 1000);
  const tasks = lengthsOf(['RunTask']);
  return {
    mainThread: sum(tasks),
    starting: sum(lengthsOf(['EvaluateScript'])),
    drawing: sum(lengthsOf(DRAWING)),
    longest: Math.max(...tasks),
    elapsed: (end - first.ts) / 1000,
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
