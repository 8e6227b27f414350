import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { phrasesPlugin } from '../../../src/tools/build/phrases-plugin.mjs';

const built = (code: string, id: string) => {
  const { transform } = phrasesPlugin();
  if (typeof transform !== 'function') throw new Error('The plugin transforms with a function.');
  const result = transform.call({ parse: parseAst } as never, code, id);
  return result && typeof result === 'object' && 'code' in result ? result.code : null;
};

test('leaves the phrases of wordings out, and nothing else', () => {
  const code = "export const A = [wording({ says: 'é', phrases: ['a b', \"c\"], not: ['d'] })];\nconst not = ['e'];";
  const wanted = "export const A = [wording({ says: 'é', phrases: [], not: [] })];\nconst not = ['e'];";
  expect(built(code, '/src/a-wordings.ts')).toBe(wanted);
  expect(built(code, '/src/a.ts')).toBeNull();
});
