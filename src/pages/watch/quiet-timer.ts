/** When to run, and what. */
export interface QuietTimerOptions {
  /** When to run, from the times of the first and of the last change: the end of a quiet spell. Milliseconds. */
  readonly dueAt: (firstChange: number, lastChange: number) => number;
  /**
   * Called each time that the timer fires, before `dueAt`. True where nothing is to be run for these changes any more.
   */
  readonly isOver: () => boolean;
  readonly run: () => void;
}

/** Runs something once after any number of changes. At most one timer is set at a time. */
export interface QuietTimer {
  /** Notes a change. Called for each change of the page, so it does next to nothing. */
  changed(): void;
  /** Forgets the changes so far and fires as soon as the present task is done. */
  fireNow(): void;
  /** Forgets the changes so far. */
  stop(): void;
}

/** Makes a timer that waits for the end of a quiet spell. Times are those of `Date.now`. */
export function quietTimer({ dueAt, isOver, run }: QuietTimerOptions): QuietTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastChange = 0;
  const fire = () => {
    timer = undefined;
    if (isOver()) return;
    const wait = dueAt(firstChange, lastChange) - Date.now();
    if (wait > 0) timer = setTimeout(fire, wait);
    else run();
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    stop,
    changed() {
      lastChange = Date.now();
      if (timer !== undefined) return;
      firstChange = lastChange;
      timer = setTimeout(fire, dueAt(firstChange, lastChange) - lastChange);
    },
    fireNow() {
      clearTimeout(timer);
      timer = setTimeout(fire, 0);
      lastChange = 0;
    },
  };
}
