import { deflateSync } from 'node:zlib';

/** A PDF of the given objects, the first with number 1. The first is the catalogue. */
export function pdfOf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = 9;
  const add = (piece: Uint8Array | string) => {
    const bytes = Buffer.from(piece);
    pieces.push(bytes);
    length += bytes.length;
  };
  for (const [at, object] of objects.entries()) {
    places.push(length);
    add(`${at + 1} 0 obj\n`);
    add(object);
    add('\nendobj\n');
  }
  const start = length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  add(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`);
  return new Uint8Array(Buffer.concat(pieces));
}

/** A stream object with what its dictionary says beside its length. */
export function streamOf(content: Uint8Array | string, dictionary = ''): Uint8Array {
  const bytes = Buffer.from(content);
  const head = Buffer.from(`<</Length ${bytes.length}${dictionary}>>stream\n`);
  return new Uint8Array(Buffer.concat([head, bytes, Buffer.from('\nendstream')]));
}

export const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

/** A PDF whose pages all show the same content. Objects from 5 on are further ones. */
export function pdfWith(
  content: Uint8Array | string,
  { pages = 1, more = [] as readonly (string | Uint8Array)[] } = {},
) {
  const kids = '6 0 R '.repeat(pages);
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
    typeof content === 'string' ? streamOf(content) : content,
    FONT,
    more[0] ?? 'null',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>/XObject<</X 5 0 R>>>>>>',
    ...more.slice(1),
  ]);
}

/** The operators that show a text. */
export const showing = (words: string): string => `BT /F 12 Tf 50 700 Td (${words}) Tj ET\n`;

/** A stream that is packed as often as it names the filter. */
export const deflated = (content: Uint8Array | string, times = 1): Uint8Array => {
  let bytes = Buffer.from(content);
  for (let at = 0; at < times; at += 1) bytes = deflateSync(bytes, { level: 9 });
  return streamOf(bytes, `/Filter[${'/FlateDecode'.repeat(times)}]`);
};
