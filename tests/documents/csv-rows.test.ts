import { describe, expect, test } from 'vitest';
import { csvRows } from '../../src/documents/csv-rows';

describe('csvRows', () => {
  test.each<[string, string, readonly object[]]>([
    [
      'columns by their headings',
      'Name,Level\nGo,2\r\nR,3',
      [
        { name: 'Go', level: '2' },
        { name: 'R', level: '3' },
      ],
    ],
    ['values in quotes', '\uFEFFName,"Said"\n"a ""b"", c","x\ny"\n', [{ name: 'a "b", c', said: 'x\ny' }]],
    ['no empty lines', 'Name\n\n  \nGo\n', [{ name: 'Go' }]],
    ['semicolons', 'Name;Said\nGo;a,b', [{ name: 'Go', said: 'a,b' }]],
    ['tabs', 'Name\tSaid\nGo\tx', [{ name: 'Go', said: 'x' }]],
    ['a row that is too short', 'Name,Said\nGo', [{ name: 'Go', said: undefined }]],
    ['a row that is too long', 'Name\nGo,x', [{ name: 'Go' }]],
    ['a quote inside a value', 'Name\n5" disk\n', [{ name: '5" disk' }]],
    ['letters behind a quote', 'Name,Said\n"a"b,x\n', [{ name: 'a', said: 'x' }]],
    ['a quote that is never closed', 'Name\n"Go\nR\n', [{ name: 'Go\nR' }]],
    ['nothing', '', []],
  ])('reads %s', (_, text, rows) => expect(csvRows(text)).toEqual({ rows, isCut: false }));

  test('reads the first 5,000 rows and says that there are more', () => {
    expect(csvRows(`Name\n${'Go\n'.repeat(5_000)}`)).toMatchObject({ rows: { length: 5_000 }, isCut: false });
    expect(csvRows(`Name\n${'Go\n'.repeat(5_001)}`)).toMatchObject({ rows: { length: 5_000 }, isCut: true });
  });

  test('keeps the beginning of a long value, and goes on behind it', () => {
    const { rows } = csvRows(`Name,Said\n"${'x""'.repeat(50_000)}",a\n${'y'.repeat(50_000)},b\n`);
    expect(rows.map(({ said }) => said)).toEqual(['a', 'b']);
    for (const { name = '' } of rows) expect(name.length).toBeLessThan(50_000);
  });
});
