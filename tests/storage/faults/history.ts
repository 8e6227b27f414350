/** A value that the user chooses by itself: a field of the profile, a skill, the mode of a site. */
type Cell = string;
/** What stands in each cell, as text. A cell that is not in it has its fallback. */
export type Cells = ReadonlyMap<Cell, string>;
/** What may stand in a cell. */
export type MayStand = (cell: Cell) => ReadonlySet<string>;

/** `stored`: acknowledged. `lost`: the context was stopped, so nobody was told. `refused`: the browser stored nothing. */
export type Outcome = 'stored' | 'lost' | 'refused';

/** One step of the user's, which may write to many cells. */
export interface Step {
  readonly start: number;
  /** When it ended; infinite while it has not. */
  end: number;
  outcome: Outcome | 'open';
  /** The cells that it writes to. */
  readonly writes: (cell: Cell) => boolean;
  readonly values: MayStand;
}

/** The value of a cell that nobody has written to. */
const FALLBACK = '';

/**
 * Who wrote what to which cell, and when. A cell may hold a value that was written, acknowledged or not, if no
 * acknowledged write began after that one had ended. Of two writes at the same time either may win.
 */
export class History {
  private now = 0;
  private readonly known = new Set<Cell>();
  private readonly steps: Step[] = [
    { start: 0, end: 0, outcome: 'stored', writes: () => true, values: () => new Set([FALLBACK]) },
  ];

  /** The user begins to write these cells. */
  write(cells: Cells): Step {
    return this.begin((cell) => cells.has(cell), oneOf(cells), cells);
  }

  /** The user begins to replace all cells of these stores. Those that are not in `cells` get their fallback. */
  replace(stores: readonly string[], cells: Cells): Step {
    return this.begin((cell) => stores.some((store) => cell.startsWith(store)), oneOf(cells), cells);
  }

  /** The user begins to put back what stood in all cells before. */
  putBack(before: MayStand): Step {
    return this.begin(() => true, before);
  }

  end(step: Step, outcome: Outcome): void {
    this.now += 1;
    step.end = this.now;
    step.outcome = outcome;
  }

  /** What may have stood in each cell before a step that has just ended: what stood when it began, or came with it. */
  before(step: Step): MayStand {
    const others = this.steps.filter((each) => each !== step).map((each) => ({ ...each }));
    const atStart = others.map((each) => (each.end > step.start ? { ...each, outcome: 'open' as const } : each));
    const known = new Map<Cell, ReadonlySet<string>>();
    return (cell) => {
      const found = known.get(cell) ?? mayStand(atStart, cell);
      known.set(cell, found);
      return found;
    };
  }

  /** What is wrong with the cells at the end, in sentences. None where nothing was lost. */
  wrong(cells: Cells): readonly string[] {
    return [...new Set([...this.known, ...cells.keys()])].flatMap((cell) => {
      const value = cells.get(cell) ?? FALLBACK;
      const may = mayStand(this.steps, cell);
      return may.has(value) ? [] : [`${cell} is “${value}”, and should be “${[...may].join('” or “')}”`];
    });
  }

  private begin(writes: Step['writes'], values: MayStand, cells: Cells = new Map()): Step {
    this.now += 1;
    const step: Step = { start: this.now, end: Number.POSITIVE_INFINITY, outcome: 'open', writes, values };
    for (const cell of cells.keys()) this.known.add(cell);
    this.steps.push(step);
    return step;
  }
}

const oneOf =
  (cells: Cells): MayStand =>
  (cell) =>
    new Set([cells.get(cell) ?? FALLBACK]);

function mayStand(steps: readonly Step[], cell: Cell): ReadonlySet<string> {
  const done = steps.filter(({ writes, outcome }) => outcome !== 'refused' && writes(cell));
  const standing = done.filter(({ end }) => !done.some((after) => after.outcome === 'stored' && after.start > end));
  return new Set(standing.flatMap(({ values }) => [...values(cell)]));
}
