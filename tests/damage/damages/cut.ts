import { type Damage, parsePage } from '../damage';

const SHARES = [0.25, 0.4, 0.5, 0.6, 0.75, 0.9];

/** A page that arrived in part: its source ends in the middle, wherever that is. */
export const CUT_DAMAGES: readonly Damage[] = [
  {
    name: 'h cut in the middle',
    *hurt({ html }, random) {
      // Not the same places on every page: a little off, so that words, tags and scripts are cut too.
      for (const share of SHARES) yield parsePage({ html: html.slice(0, html.length * (share + 0.04 * random())) });
    },
  },
];
