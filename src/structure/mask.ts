import type { Page, Site } from '../pages/site/define-site';
import { classWords, nameParts } from './class-words';
import { isMarkupWord, isPathWord } from './known-words';
import { holdsPageWord, pageWords } from './page-words';
import { marked } from './text-kind';

/** Replaces what a page's markup says by what it is. The same value gets the same number everywhere on the page. */
export interface Mask {
  /**
   * A name in the markup (an id, a key, a value of a data attribute). Only words that many pages use are kept of it: any
   * other may be the name of whoever is signed in, also where the page shows it nowhere.
   */
  name(text: string): string;
  /** The name of a class. Words that several elements have in their classes are the page's design and are kept too. */
  className(text: string): string;
  /** An address: only what many sites share, or what the site's file says, is kept of it. */
  address(text: string): string;
}

/** A longer name is masked as a whole. Characters. */
const LONGEST_NAME = 80;
/** So many digits in a name may be a telephone number, also where they stand apart. */
const MANY_DIGITS = 7;
/** Letters and digits mixed, of this length or more, are an id. Characters. */
const LONGEST_HASH = 10;
/** Shorter pieces of names ("vj", "mt") name nobody. Characters. */
const SHORTEST_NAME = 3;

/** Masks names and addresses of a page. `site` is null where no site file speaks for it. */
export function maskOf(page: Page, site: Site | null): Mask {
  const words = pageWords(page.document, page.url);
  const own = siteWords(site);
  const numbers = new Map<string, number>();
  const numbered = (kind: string, value: string) => {
    const number = numbers.get(value) ?? numbers.size + 1;
    numbers.set(value, number);
    return marked(`${kind}${number}`);
  };
  const isOurs = (word: string) => isMarkupWord(word) || own.has(word);
  const ofDesign = classWords(page.document);
  const isDesign = (word: string) => ofDesign.has(word) && !holdsPageWord(word, words, isOurs);
  const piece = (text: string, manyDigits: boolean, isKept: (word: string) => boolean): string => {
    const lower = text.toLowerCase();
    if (isOurs(lower)) return text;
    if (text === page.id) return marked('the posting’s id');
    if (/\d{4}/.test(text) || (/\d/.test(text) && (manyDigits || text.length >= LONGEST_HASH))) {
      return numbered(`${/\D/.test(text) ? 'id of' : 'digits'} ${text.length}, no `, text);
    }
    if (words.has(lower)) return numbered('w', lower);
    const shown = (part: string) => {
      const word = part.toLowerCase();
      return isOurs(word) || word.length < SHORTEST_NAME || /^\d/.test(word) || isKept(word)
        ? part
        : numbered('w', word);
    };
    return nameParts(text).map(shown).join('');
  };
  const masked = (text: string, isKept: (word: string) => boolean): string => {
    if (text === '') return '';
    const digits = text.replace(/\D/g, '').length;
    const isName = /^[\w$@:./()[\]#%,-]+$/.test(text) && text.length <= LONGEST_NAME;
    if (!isName) return marked(`${text.length} characters`);
    if (/@/.test(text.slice(1))) return marked('email?');
    return text
      .split(/([^a-zA-Z\d]+)/)
      .map((part, at) => (at % 2 === 1 ? part : piece(part, digits >= MANY_DIGITS, isKept)))
      .join('');
  };
  const name = (text: string) => masked(text, () => false);
  const className = (text: string) => masked(text, isDesign);
  const address = (text: string) => maskedAddress(text, page, site, own, name);
  return { name, className, address };
}

function maskedAddress(
  text: string,
  page: Page,
  site: Site | null,
  own: ReadonlySet<string>,
  name: (text: string) => string,
): string {
  if (text.startsWith('#')) return `#${marked('part')}`;
  if (!URL.canParse(text, page.url.href)) return marked('address');
  const url = new URL(text, page.url.href);
  if (!/^https?:$/.test(url.protocol))
    return marked(/^(?:mailto|tel|data|blob):$/.test(url.protocol) ? url.protocol.slice(0, -1) : 'address');
  const isKept = (word: string) => isPathWord(word.toLowerCase()) || own.has(word.toLowerCase());
  const segment = (part: string) => {
    if (part === '' || isKept(part)) return part;
    if (part === page.id) return marked('the posting’s id');
    return /^\d+$/.test(part)
      ? name(part)
      : part
          .split(/([-_.])/)
          .map((word, at) => (at % 2 === 1 ? word : segmentWord(word)))
          .join('');
  };
  // Some sites write a word of their own right before the id ("id22000001").
  const withId = (word: string) => {
    const at = page.id && page.id.length > 3 ? word.indexOf(page.id) : -1;
    const before = word.slice(0, Math.max(at, 0));
    return at >= 0 && at + (page.id?.length ?? 0) === word.length && (before === '' || isKept(before)) ? before : null;
  };
  const segmentWord = (word: string) =>
    isKept(word)
      ? word
      : withId(word) !== null
        ? `${withId(word)}${marked('the posting’s id')}`
        : /\d/.test(word)
          ? marked(`id of ${word.length}`)
          : marked('word');
  const path = url.pathname.split('/').map(segment).join('/');
  // Split by hand: in a content script of Firefox nothing of `searchParams` can be iterated.
  const pairs = url.search.slice(1, 2_000).split('&').filter(Boolean).slice(0, 12);
  const query = pairs.map((pair) => {
    const [key = '', value = ''] = pair.split('=');
    return `${isKept(key) ? key : marked('word')}=${value === page.id ? marked('the posting’s id') : marked('value')}`;
  });
  return `${maskedHost(url, page, site)}${path}${query.length > 0 ? `?${query.join('&')}` : ''}${url.hash ? `#${marked('part')}` : ''}`;
}

/** The host as the site's own patterns write it; any other is masked. */
function maskedHost(url: URL, page: Page, site: Site | null): string {
  const hosts = [...(site?.matches ?? []), ...(site?.readsAlso ?? [])].map((each) => each.split('/')[2] ?? '');
  const known = hosts.find(
    (host) =>
      url.hostname === host.replace(/^\*\./, '') || (host.startsWith('*.') && url.hostname.endsWith(host.slice(1))),
  );
  if (known && known !== '*') return `https://${known.replace('*', marked('host'))}`;
  if (url.hostname === page.url.hostname) return '';
  return `https://${marked(url.hostname.split('.').slice(-2).join('.') === page.url.hostname.split('.').slice(-2).join('.') ? 'host of the same site' : 'other host')}`;
}

/** The words that a site's file has for the site's addresses, selectors and data, in lower case. */
function siteWords(site: Site | null): ReadonlySet<string> {
  const patterns = [...(site?.matches ?? []), ...(site?.readsAlso ?? [])].map((each) =>
    each.split('/').slice(3).join('/'),
  );
  const source = site?.postingId instanceof RegExp ? site.postingId.source : '';
  // "\d" is no word.
  const plain = source.replace(/\\[a-z]/gi, ' ');
  const hooks = JSON.stringify([site?.layouts, site?.cards, site?.embedded, site?.cardJson]);
  const whole = `${patterns.join(' ')} ${plain}`.toLowerCase().match(/[a-z][a-z_-]{1,30}/g) ?? [];
  return new Set([...whole, ...nameParts(hooks).map((word) => word.toLowerCase())]);
}
