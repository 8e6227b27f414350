import { expect, test } from 'vitest';
import { packageOfModule } from '../../../../src/tools/build/third-party/package-of-module';

const of = (id: string) => packageOfModule(id, '/home/me/project');

test.each([
  ['/home/me/project/node_modules/alpha/dist/index.js', 'node_modules/alpha'],
  ['/home/me/project/node_modules/@scope/beta/index.mjs?url', 'node_modules/@scope/beta'],
  ['/home/me/project/node_modules/alpha/node_modules/gamma/a.js', 'node_modules/alpha/node_modules/gamma'],
  ['\0/home/me/project/node_modules/alpha/a.js?commonjs-module', 'node_modules/alpha'],
  // A file that is copied.
  ['node_modules/alpha/worker.mjs', 'node_modules/alpha'],
  ['C:\\home\\node_modules\\alpha\\a.js', null],
  ['\0vite/preload-helper.js', 'node_modules/vite'],
  ['\0rolldown/runtime.js', 'node_modules/rolldown'],
  ['\0virtual:wxt-plugins', 'node_modules/wxt'],
])('%j is of %s', (id, folder) => {
  expect(folder === null ? packageOfModule(id, 'C:\\home') : of(id)).toBe(folder ?? 'node_modules/alpha');
});

test.each(['/home/me/project/src/a.ts', '/home/me/project/entrypoints/a.html', 'virtual:site'])(
  '%j is our own',
  (id) => {
    expect(of(id)).toBeNull();
  },
);

test.each(['/home/me/other/a.js', '\0something:else', 'alpha'])('%j is nobody’s, and stops the build', (id) => {
  expect(() => of(id)).toThrow('Nobody knows whose code');
});
