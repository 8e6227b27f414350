import fc from 'fast-check';

/** What may happen: choices in any window, and faults. */
const KINDS = [
  ...['wish', 'rate', 'skill', 'skill', 'no-skill', 'press-skill', 'days', 'site', 'site', 'badges', 'correct'],
  ...['import', 'undo-import', 'erase', 'undo-erase', 'read', 'look', 'look'],
  ...['full', 'full', 'room', 'damage', 'damage', 'stop', 'stop'],
] as const;

export interface Command {
  readonly kind: (typeof KINDS)[number];
  /** In which window. 0 is the background. */
  readonly context: number;
  /** Which site, skill or key it is about. */
  readonly which: number;
  /** How many calls the browser answers before the next thing happens; null for all. */
  readonly turns: number | null;
  /** In which order it answers them. */
  readonly order: number;
}

/** Between five and 40 things that happen, one after the other or at the same time. */
export const commands: fc.Arbitrary<readonly Command[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    context: fc.nat(2),
    which: fc.nat(3),
    turns: fc.option(fc.nat(4), { freq: 2 }),
    order: fc.nat(1_000),
  }),
  { minLength: 5, maxLength: 40, size: 'max' },
);
