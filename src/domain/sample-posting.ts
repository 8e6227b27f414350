import sample from '../../data/sample-posting.json';
import { BLANK_PAGE, type PagePosting } from './model/page-posting';

/** An invented posting, to show on first use what the panel says of one. Read by the same code as any other. */
export const SAMPLE_POSTING: PagePosting = { ...BLANK_PAGE, ...sample };
