/**
 * What a file may ask of the device. A CV, a JSON Resume and LinkedIn's export are far below each of these; a file above
 * one is another kind of file, or was made to fill the memory. The sentences of `refused` in `src/locales` name some.
 */
export const LIMITS = {
  /** Bytes of a PDF, a Word file, an archive or a CSV file. */
  file: 30_000_000,
  /** Bytes of a text or JSON file. */
  text: 5_000_000,
  /** Bytes that the files of an archive that are read unpack to, together. The others stay packed. */
  unpacked: 30_000_000,
  /** Files in an archive. */
  entries: 5_000,
  /** Levels of lists and objects in a JSON file, and of elements in a Word document. */
  depth: 500,
  /** Attributes of one element of a Word document. */
  attributes: 500,
  /** Rows of a CSV file, and items of all lists of a JSON Resume together. Further ones are left out, and that is said. */
  rows: 5_000,
  /** Pages of a PDF. Further pages are not read. */
  pages: 30,
  /** Characters of a document. `readCv` reads fewer, so the reading ends here. */
  characters: 400_000,
  /**
   * Seconds for reading one file. A PDF of thirty full pages (140,000 characters) took 0.7 s of a processor's time with
   * the start of the worker (Node 24, 1 December 2026); a slow phone takes several times as long.
   */
  seconds: 20,
} as const;
