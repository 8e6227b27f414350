/** The key under which our script leaves the report of a frame, in our isolated world of that frame. */
export const PAGE_STRUCTURE = 'posting-structure';
