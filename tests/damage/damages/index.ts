import type { Damage } from '../damage';
import { CUT_DAMAGES } from './cut';
import { LANGUAGE_DAMAGES } from './language';
import { MARKUP_DAMAGES } from './markup';
import { SECOND_POSTING_DAMAGES } from './second-posting';
import { STALE_DATA_DAMAGES } from './stale-data';

/** Every way to damage a page, in the order of the report. */
export const DAMAGES: readonly Damage[] = [
  ...MARKUP_DAMAGES,
  ...SECOND_POSTING_DAMAGES,
  ...STALE_DATA_DAMAGES,
  ...CUT_DAMAGES,
  ...LANGUAGE_DAMAGES,
];
