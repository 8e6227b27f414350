import { ADVERT, HEADLINE, hostile, page } from '../hostile-page';

/** Members of elements that code in pages asks for, or that libraries do. */
const MEMBERS =
  `parentNode parentElement nextSibling previousSibling nextElementSibling previousElementSibling firstChild lastChild
  firstElementChild lastElementChild childNodes children childElementCount tagName localName nodeName nodeType nodeValue
  textContent innerText innerHTML outerHTML querySelector querySelectorAll getElementsByTagName closest matches contains
  compareDocumentPosition getAttribute hasAttribute getAttributeNames attributes classList className id title dataset
  style ownerDocument isConnected getRootNode getBoundingClientRect getClientRects checkVisibility shadowRoot
  openOrClosedShadowRoot addEventListener removeEventListener dispatchEvent append prepend remove appendChild insertBefore
  removeChild constructor toString valueOf hasOwnProperty isPrototypeOf elements length name action submit focus lang
  hidden namespaceURI toJSON then`.split(/\s+/);

const field = (name: string) => `<input name="${name}">`;
const WHOLE = `<main><section>${HEADLINE}</section><section>${ADVERT}</section></main>`;

/** A form around the whole posting, or one between its headline and its advert, with one field of each name. */
export const clobberedForms = [
  ...MEMBERS.flatMap((name) => [
    hostile(`a form around the posting with a field ${name}`, () =>
      page({ headline: `<form>${field(name)}${WHOLE}</form>`, advert: '' }),
    ),
    hostile(`a form between title and advert with a field ${name}`, () =>
      page({ advert: `<form>${field(name)}<p>Apply here</p></form>${ADVERT}` }),
    ),
  ]),
  hostile('a form around the posting with all fields', () =>
    page({ headline: `<form>${MEMBERS.map(field).join('')}${WHOLE}</form>`, advert: '' }),
  ),
  hostile('forms with two fields of each name, which make lists', () =>
    page({ advert: `<form>${MEMBERS.map((name) => field(name) + field(name)).join('')}</form>${ADVERT}` }),
  ),
  hostile('a hundred forms with all fields', () =>
    page({ after: `<form>${MEMBERS.map(field).join('')}</form>`.repeat(100) }),
  ),
  hostile('fields outside of the form that they belong to', () =>
    page({
      before: MEMBERS.map((name) => `<input form="f" id="${name}">`).join(''),
      advert: `<form id="f">${ADVERT}</form>`,
    }),
  ),
];

const OF_DOCUMENTS =
  `querySelector querySelectorAll body head documentElement title forms defaultView adoptedStyleSheets createElement
  createTreeWalker createRange activeElement addEventListener readyState nodeType`.split(/\s+/);
const OF_WINDOWS = 'browser chrome location document navigation CSS MutationObserver top self frames'.split(' ');

/** jsdom gives a document the names of its elements for everyone. Browsers do not for content scripts. */
const IN_BROWSERS = { needsBrowser: true };

/** Elements whose names a document or a window has as members. */
export const clobberedNames = [
  ...OF_DOCUMENTS.flatMap((name) => [
    hostile(`a picture named ${name}`, () => page({ before: `<img name="${name}" id="${name}">` }), IN_BROWSERS),
    hostile(`forms named ${name}`, () => page({ before: `<form name="${name}"></form>`.repeat(2) }), IN_BROWSERS),
  ]),
  ...OF_WINDOWS.map((name) =>
    hostile(`a form with the id ${name}`, () =>
      page({ before: `<form id="${name}"><input name="runtime" id="id"><input name="dom"></form>` }),
    ),
  ),
];
