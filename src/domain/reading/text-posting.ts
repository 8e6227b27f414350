import { BLANK_PAGE, type PagePosting } from '../model/page-posting';
import { tidyText } from '../text/tidy-text';
import { readRole } from './role/role';

/** The title stands on one of the first lines, and on a line of its own. */
const FIRST_LINES = 12;
const LONGEST_TITLE = 120;

/**
 * Makes a posting of a text that the user selected or pasted. The whole text is the advert. Its title is the first
 * short line that names a role, else the first line that reads as a heading, else null. All other facts are read from
 * the text.
 */
export function textPosting(text: string): PagePosting {
  const description = tidyText(text.replace(/\r\n?/g, '\n').trim());
  const title = titleOf(description);
  return { ...BLANK_PAGE, title, description, rungs: { description: 'record', ...(title && { title: 'record' }) } };
}

function titleOf(text: string): string | null {
  const lines = text
    .slice(0, 5_000)
    .split('\n')
    .map((line) => line.trim().replace(/^(?:job |role |position )?(?:title|role|position): ?/i, ''))
    .filter((line) => line !== '')
    .slice(0, FIRST_LINES)
    .filter((line) => line.length <= LONGEST_TITLE && !/[.!?]$/.test(line));
  return lines.find((line) => readRole(line) !== null) ?? lines[0] ?? null;
}
