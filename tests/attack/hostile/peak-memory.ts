import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The peak of the memory that a browser's largest process had, where the system tells (Linux does). */
export interface PeakMemory {
  /** Forgets the peaks so far. */
  reset(): void;
  /** Megabytes of the largest process since then; null where the system does not tell. */
  read(): number | null;
}

/** Watches the processes that a browser has started. */
export function peakMemory(pid: number | undefined): PeakMemory {
  const isTold = pid !== undefined && existsSync(`/proc/${pid}/clear_refs`);
  return {
    reset() {
      if (!isTold) return;
      // 5 resets the peak to what the process has now (proc(5)).
      for (const each of offspring(pid)) attempt(() => writeFileSync(`/proc/${each}/clear_refs`, '5'));
    },
    read() {
      if (!isTold) return null;
      return Math.max(0, ...offspring(pid).map((each) => attempt(() => peakOf(each)) ?? 0));
    },
  };
}

const peakOf = (pid: number) => {
  const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1000);
};

/** The processes below one, at any depth, without it: a browser's own process holds no page. */
function offspring(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = attempt(() => readFileSync(`/proc/${name}/stat`, 'utf8'));
    // The name in brackets may hold spaces, so the fields are counted from its end.
    const [, parent] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const isBelow = (each: number): boolean => {
    const parent = parents.get(each);
    return parent !== undefined && parent > 1 && (parent === pid || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}
