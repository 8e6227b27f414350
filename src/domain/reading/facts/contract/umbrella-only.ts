import { readerOf } from '../../../text/claims/reader-of';
import { UMBRELLA_ONLY } from './umbrella-wordings';

/**
 * Whether the contractor is paid through an umbrella company and no other way. "PAYE or umbrella" is a choice: null.
 */
export const readUmbrellaOnly = readerOf(UMBRELLA_ONLY);
