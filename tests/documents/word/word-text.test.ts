import { describe, expect, test } from 'vitest';
import { wordText } from '../../../src/documents/word/word-text';
import { readDirectory } from '../../../src/documents/zip/read-directory';
import { documentXml, docxOf } from './docx';

const textOf = (parts: Readonly<Record<string, string | Uint8Array>>) => {
  const bytes = docxOf(parts);
  return wordText(bytes, readDirectory(bytes));
};
const read = (body: string) => textOf({ 'word/document.xml': documentXml(body) });
const run = (inside: string) => `<w:r>${inside}</w:r>`;
const p = (inside: string) => `<w:p>${inside}</w:p>`;
const say = (words: string) => run(`<w:t xml:space="preserve">${words}</w:t>`);

describe('the text of a Word document', () => {
  test.each<[string, string, string]>([
    [
      'a heading and a list',
      p(`<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${say('Skills')}`) + p(say('SQL')),
      'Skills\nSQL\n',
    ],
    ['a word in two runs', p(say('Py') + say('thon')), 'Python\n'],
    [
      'a table, cell by cell',
      `<w:tbl><w:tr><w:tc>${p(say('Title'))}</w:tc><w:tc>${p(say('2020'))}</w:tc></w:tr></w:tbl>`,
      'Title\n2020\n',
    ],
    [
      'a tab, and no tab stops',
      p(`<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${say('A')}${run('<w:tab/>')}${say('B')}`),
      'A\tB\n',
    ],
    ['a line break', p(say('Acme') + run('<w:br/>') + say('2020')), 'Acme\n2020\n'],
    ['a hyphen that does not break', p(say('scikit') + run('<w:noBreakHyphen/>') + say('learn')), 'scikit-learn\n'],
    ['a link', p(`<w:hyperlink r:id="a">${say('Kaggle')}</w:hyperlink>`), 'Kaggle\n'],
    ['a content control', `<w:sdt><w:sdtContent>${p(say('Go'))}</w:sdtContent></w:sdt>`, 'Go\n'],
    ['entities and CDATA', p(say('R&amp;D &#8211; <![CDATA[<x>]]>')), 'R&D – <x>\n'],
    ['nothing of a field’s code', p(run('<w:instrText>HYPERLINK "x"</w:instrText>') + say('shown')), 'shown\n'],
  ])('has %s', (_, body, text) => expect(read(body)).toBe(text));

  test('has what a tracked change put in, and not what it deleted or moved away', () => {
    const changed = `<w:del>${run('<w:delText>Perl</w:delText>')}${say('Perl')}</w:del><w:moveFrom>${say('Perl')}</w:moveFrom>`;
    expect(read(p(`${changed}<w:ins>${say('Python')}</w:ins><w:moveTo>${say('!')}</w:moveTo>`))).toBe('Python!\n');
  });

  test('has a text box once, on lines of its own, in either of its two forms', () => {
    const box = `<w:txbxContent>${p(say('Boxed'))}</w:txbxContent>`;
    const old = `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback>`;
    const both = run(
      `<mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice>${old}</mc:AlternateContent>`,
    );
    expect(read(p(say('Before') + both + say('after')))).toBe('Before\nBoxed\nafter\n');
    expect(read(p(run(`<mc:AlternateContent><mc:Choice/>${old}</mc:AlternateContent>`)))).toBe('Boxed\n');
  });

  test('is read past a picture’s data of 300 kB in one attribute', () => {
    const old = `<mc:Fallback><w:pict o:gfxdata="${'QUJD'.repeat(80_000)}"/></mc:Fallback>`;
    const picture = run(`<mc:AlternateContent><mc:Choice/>${old}</mc:AlternateContent>`);
    expect(read(p(say('Before') + picture + say(' after')))).toBe('Before after\n');
  });

  test('ends with the notes, and has nothing of headers and comments', () => {
    const parts = ['footnotes', 'comments', 'header1'].map((name) => [`word/${name}.xml`, documentXml(p(say(name)))]);
    const all = { ...Object.fromEntries(parts), 'word/document.xml': documentXml(p(say('Text'))) };
    expect(textOf(all)).toBe('Text\nfootnotes\n');
  });

  test('is found by any prefix, under the name that Word for the web gives, and in UTF-16', () => {
    const xml = documentXml(p(say('Köln'))).replaceAll('w:', 'ns0:');
    expect(textOf({ 'word/document2.xml': xml })).toBe('Köln\n');
    const wide = new Uint8Array(Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    expect(textOf({ 'word/document.xml': wide })).toBe('Köln\n');
  });

  test('is cut where it is longer than any CV, without reading on', () => {
    const text = read(p(say('word '.repeat(90_000))) + p(say('end')).repeat(10));
    expect(text.length).toBeGreaterThanOrEqual(400_000);
    expect(read(`${p(say('word '.repeat(400_000)))}<not closed`).length).toBeLessThan(600_000);
  });
});
