import { type Damage, parsePage } from '../damage';

const SHARES = [0.25, 0.4, 0.5, 0.6, 0.75, 0.9];

/** A page of which only a part arrived: its source ends somewhere in the middle. */
export const CUT_DAMAGES: readonly Damage[] = [
  {
    name: 'h cut in the middle',
    *apply({ html }, random) {
      // The places differ a little from page to page, so that words, tags and scripts are cut too.
      for (const share of SHARES) yield parsePage({ html: html.slice(0, html.length * (share + 0.04 * random())) });
    },
  },
];
