/** Blocks looked at. A posting in a thread is short. */
const MOST_LINES = 40;
const LONGEST_ROLE = 60;

const ROLE =
  /\b(?:engineer|developer|scientist|researcher|analyst|architect|manager|designer|programmer|consultant|specialist|administrator|associate|intern|lead|postdoc|director|sre)s?$/i;
const CUE =
  /\b(?:hiring|looking for|looking to hire|seeking|searching for|recruiting|open (?:roles?|positions?)(?: are| include)?|we need)\b\s?:?\s?(.{1,160})/i;
const BEFORE = /^(?:(?:an?|our|the|some|several|two|three|another|multiple|more|first|next|for|experienced)\s)+/i;
const END = /[,;.:!(|/[–—]|\s-\s|\s(?:and|or|to|who|with|for|in|at|on|based)\s/;

/** A sentence about people, which is no name of a role. */
const SAID = /^(?:we|our|you|your|they|i|he|she|the|about)\b|\b(?:as|is|are|was|were|met|by|from|been)\b/i;
const MOST_WORDS = 6;

/**
 * Finds the first role that a text offers: after "hiring" or "looking for", or at the start of a line or sentence that
 * says nothing before it. Null where there is none. A role inside a sentence may be a colleague's and is not taken.
 */
export function roleInText(words: Element): string | null {
  // Not `blockText`, whose code would be in the site's script as well as in the page's.
  const blocks = [words, ...words.querySelectorAll('p, li, pre')].slice(0, MOST_LINES);
  const lines = blocks.flatMap((block) => ownText(block).split('\n'));
  for (const sentence of lines.flatMap((line) => line.split(/(?<=[.!?])\s/))) {
    const role = roleAtStart(CUE.exec(sentence)?.[1]?.replace(BEFORE, '') ?? '') ?? roleAtStart(sentence);
    if (role !== null) return role;
  }
  return null;
}

function roleAtStart(text: string): string | null {
  const bare = text.replace(/^[-*•–\s\d.)]{1,6}/, '');
  const role = (bare.split(END)[0] ?? '').trim();
  const isName = role.length <= LONGEST_ROLE && role.split(' ').length <= MOST_WORDS && !SAID.test(role);
  return isName && ROLE.test(role) ? role : null;
}

/** What stands in a block itself, without the blocks in it. */
const ownText = (block: Element): string =>
  [...block.childNodes]
    .map((node) => (/^(?:P|LI|UL|OL|PRE|BR)$/.test(node.nodeName) ? '\n' : (node.textContent ?? '')))
    .join('')
    .trim();
