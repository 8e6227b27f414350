import { blockText, LONGEST_TEXT } from './block-text';

/**
 * The text of HTML in a string. HTML that was escaped once more ("&lt;p&gt;") is read too, and plain text keeps its
 * lines. We use DOMParser, which runs nothing and loads nothing, and not `innerHTML`, which pages with Trusted Types
 * refuse.
 */
export function htmlText(html: string, document: Document): string {
  const source = html.slice(0, 4 * LONGEST_TEXT);
  if (!isMarkup(source)) return plainText(source);
  const text = parsed(source, document);
  return isTagged(text) ? parsed(text, document) : text;
}

const isTagged = (text: string): boolean => /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,500})?\/?>/i.test(text);
const isMarkup = (text: string): boolean => isTagged(text) || /&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/i.test(text);

function plainText(text: string): string {
  return text
    .split(/\r?\n|\r/)
    .map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
    .slice(0, LONGEST_TEXT);
}

function parsed(source: string, document: Document): string {
  const Parser = document.defaultView?.DOMParser ?? globalThis.DOMParser;
  // Line breaks in the source count only where there is no block element. In other HTML they are just white space.
  const lines = /<(?:p|br|div|li|ul|h\d)\b/i.test(source) || /&lt;(?:p|br|div|li|ul|h\d)\b/i.test(source);
  const markup = lines ? source : source.replace(/\r?\n/g, '<br>');
  try {
    const { body } = new Parser().parseFromString(markup, 'text/html');
    return blockText([body]);
  } catch {
    return plainText(markup.replace(/<[^<>]*>/g, '\n'));
  }
}
