import sax from 'sax';
import { RefusedFile } from '../limits/file-reading';
import { LIMITS } from '../limits/limits';

/** Takes the XML of a part of a Word document, piece by piece, and gives its text. */
export interface ParagraphReader {
  take(xml: string): void;
  /** The number of characters of the text so far. */
  length(): number;
  /** The text. Refused where the XML is damaged or not at its end, unless enough of it was read. */
  text(): string;
}

/** What is not part of the text: properties, and what a tracked change has deleted or moved elsewhere. */
const SKIPPED = new Set(['pPr', 'rPr', 'sectPr', 'tblPr', 'trPr', 'tcPr', 'sdtPr', 'del', 'moveFrom']);
/** Elements that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/**
 * Reads the text of WordprocessingML: paragraphs end lines, wherever they stand (headings, lists, cells of tables, text
 * boxes). Elements are known by their names without the prefix, which differs between writers. A text box is written
 * twice, for new and for old readers, and is read once. A document type, as in "billion laughs", is refused: Word
 * writes none. So is XML that is nested deeper, or has more attributes, than any document.
 */
export function readParagraphs(): ParagraphReader {
  let text = '';
  /** The elements that are open, outermost first. */
  const open: string[] = [];
  /** How many elements were open where a part begins that is not read. 0 where the text is read. */
  let skippedFrom = 0;
  let attributes = 0;
  /** For each open choice between two forms of the same thing: how long the text was before it. */
  const choices: number[] = [];
  const endLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const isSecondForm = (name: string) => name === 'Fallback' && text.length > (choices.at(-1) ?? text.length);

  // The parser refuses names and comments that are longer than its own limit, which is 64 kB. It does so only while it
  // counts positions. Texts and attributes may be longer: `take` gives on or drops what there is of them.
  const parser = sax.parser(true, { position: true });
  parser.onerror = () => {
    throw new RefusedFile('damagedWord');
  };
  parser.ondoctype = () => {
    throw new RefusedFile('damagedWord');
  };
  parser.onattribute = () => {
    attributes += 1;
    if (attributes > LIMITS.attributes) throw new RefusedFile('damagedWord');
  };
  parser.onopentag = ({ name: qualified }) => {
    attributes = 0;
    const name = localName(qualified);
    if (open.push(name) > LIMITS.depth) throw new RefusedFile('damagedWord');
    if (skippedFrom > 0) return;
    if (SKIPPED.has(name) || isSecondForm(name)) skippedFrom = open.length;
    else if (name === 'AlternateContent') choices.push(text.length);
    else if (name === 'txbxContent') endLine();
    else if (open.at(-2) === 'r') text += CHARACTERS[name] ?? '';
  };
  parser.onclosetag = (qualified) => {
    const name = localName(qualified);
    const wasSkipped = skippedFrom > 0;
    if (skippedFrom === open.length) skippedFrom = 0;
    open.pop();
    if (wasSkipped) return;
    if (name === 'AlternateContent') choices.pop();
    else if (name === 'p') text += '\n';
  };
  const add = (characters: string) => {
    if (skippedFrom === 0 && open.at(-1) === 't') text += characters;
  };
  parser.ontext = add;
  parser.oncdata = add;

  return {
    take(xml) {
      parser.write(xml).flush();
      // No value of an attribute is read, and a picture's data in one (`o:gfxdata`) may be longer than the whole text.
      (parser as { attribValue?: string }).attribValue = '';
    },
    length: () => text.length,
    text() {
      if (text.length < LIMITS.characters) parser.close();
      return text;
    },
  };
}

const localName = (qualified: string): string => qualified.slice(qualified.indexOf(':') + 1);
