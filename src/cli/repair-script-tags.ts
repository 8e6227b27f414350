/** Markup as pages write it; in the strings of a script its quotes are escaped. */
const PLAIN_TAG = /<(?:div|main|section|ul|table|h1|h2)\s[a-z-]{1,40}="/g;

/** A template in a script has a few tags; a page has hundreds. */
const FEWEST_TAGS = 30;

/**
 * Mends a saved page in which a script's end tag was lost, as tools that strip scripts leave it: all that followed is
 * inside the script. Such a script is ended before the first plain markup in it. The same text where there is none.
 */
export function repairScriptTags(html: string): string {
  const [before = '', ...scripts] = html.split('<script');
  return [before, ...scripts.map(ended)].join('<script');
}

/** `script` is what follows "<script", as far as the next. */
function ended(script: string): string {
  const close = script.indexOf('</script');
  const code = close < 0 ? script : script.slice(0, close);
  const tags = [...code.matchAll(PLAIN_TAG)];
  const at = tags.length < FEWEST_TAGS ? -1 : (tags[0]?.index ?? -1);
  return at < 0 ? script : `${script.slice(0, at)}</script>${script.slice(at)}`;
}
