/**
 * The address of a page or a site as people write or paste it ("careers.example.com", "https://example.com/jobs/1"). Only
 * web pages have one: anything else, and a name without a dot, → undefined.
 */
export function parseAddress(text: string): URL | undefined {
  const written = text.trim();
  if (written === '' || /\s/.test(written)) return undefined;
  const full = /^[a-z][a-z\d+.-]{0,30}:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  const isPage = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  const parts = url.hostname.split('.');
  return isPage && parts.length > 1 && !parts.includes('') ? url : undefined;
}
