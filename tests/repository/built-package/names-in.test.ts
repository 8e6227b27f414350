import { expect, test } from 'vitest';
import { parseSource } from '../architecture/source-file';
import { codeCallsIn, namesIn } from './names-in';

test('the checks find what they look for', () => {
  const names = (text: string) => namesIn(parseSource('a.js', text));
  expect(names('const a = self["fetch"]; a(b)')).toContain('fetch');
  expect(names('const { sendBeacon: c } = navigator')).toContain('sendBeacon');
  expect(names('prefetch("/a/fetch")')).not.toContain('fetch');
  const calls = (text: string) => codeCallsIn(parseSource('a.js', text));
  expect(calls('window.eval(a); new Function("b"); (0, c)(d)')).toEqual(['eval', 'Function']);
  expect(calls('const a = Function.call.bind(b); const c = { eval: 1 }')).toEqual([]);
});
