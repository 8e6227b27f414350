import { normaliseWords } from '../../../src/pages/text/normalise-words';
import { type Damage, parsePage, type WholePage } from '../damage';
import { INTERFACE_SENTENCES, INTERFACE_WORDS } from './interface-words';

const LANGUAGES = { de: 1, fr: 2, pl: 3 } as const;
type Column = (typeof LANGUAGES)[keyof typeof LANGUAGES];

const byWords = new Map(INTERFACE_WORDS.map((row) => [normaliseWords(row[0]), row] as const));

/** A text of the interface in the other language, with its colon and what follows that; null for any other text. */
function translated(text: string, column: Column): string | null {
  const [, label = '', rest = ''] = /^([^:]{2,40}?)\s*(:.*)?$/s.exec(text.trim()) ?? [];
  const row = byWords.get(normaliseWords(label));
  return row ? `${row[column]}${rest}` : null;
}

function sentence(text: string, column: Column): string | null {
  for (const [wording, ...others] of INTERFACE_SENTENCES) {
    const [whole, own = ''] = wording.exec(text) ?? [];
    if (whole !== undefined) return (others[column - 1] ?? '').replace('{}', own);
  }
  return null;
}

function translate(document: Document, page: WholePage, column: Column): void {
  const { description, ...fields } = page.expected ?? {};
  const lines = (description ?? '').split('\n').map((line) => line.replace(/^- /, ''));
  const own = new Set<unknown>([...lines, ...Object.values(fields)]);
  const walker = document.createTreeWalker(document.body ?? document, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = (node.nodeValue ?? '').trim();
    const isScript = /^(?:SCRIPT|STYLE)$/.test(node.parentElement?.tagName ?? '');
    const other = isScript || text.length > 200 || own.has(text) ? null : translated(text, column);
    if (other !== null) node.nodeValue = other;
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const text = element.getAttribute(name);
      const other = text ? (sentence(text, column) ?? translated(text, column)) : null;
      if (other !== null) element.setAttribute(name, other);
    }
  }
  const title = sentence(document.title, column);
  if (title !== null) document.title = title;
}

/** Translates the interface into German, French and Polish, and leaves the posting's own words as they are. */
export const LANGUAGE_DAMAGES: readonly Damage[] = [
  {
    name: 'i interface in another language',
    *apply(page) {
      for (const [language, column] of Object.entries(LANGUAGES)) {
        const document = parsePage(page);
        document.documentElement.lang = language;
        translate(document, page, column);
        yield document;
      }
    },
  },
];
