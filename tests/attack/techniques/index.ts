import type { Family } from '../technique';
import { BREAK_IN } from './break-in';
import { FIND } from './find';
import { FRAMES } from './frames';
import { HOOKS } from './hooks';
import { OBSERVERS } from './observers';
import { POINTS } from './points';
import { SELECTION } from './selection';
import { TREE } from './tree';

/** Every way to read, and to tell that something is there. */
export const READS: readonly Family[] = [FIND, SELECTION, POINTS, TREE, HOOKS, OBSERVERS, BREAK_IN, FRAMES];
