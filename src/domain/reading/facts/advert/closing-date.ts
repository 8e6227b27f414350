import { readerOf } from '../../../text/claims/reader-of';
import { CLOSING_DATES } from './advert-wordings';

/** The day on which applications close, as YYYY-MM-DD; null where no such day is named together with its year. */
export const readClosingDate = readerOf(CLOSING_DATES);
