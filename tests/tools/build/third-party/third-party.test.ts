import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectModules } from '../../../../src/tools/build/third-party/module-collector';
import { thirdParty } from '../../../../src/tools/build/third-party/third-party';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'third-party-'));
  put('data/sources.json', []);
  put('out/a.js', '');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, content: unknown) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}
/** An installed package with one module. */
function install(name: string, { text, ...rest }: { text?: string; [key: string]: unknown } = {}) {
  put(`node_modules/${name}/package.json`, { name, version: '1.0.0', license: 'MIT', ...rest });
  put(`node_modules/${name}/index.js`, `/* Copyright 2020 ${name} makers */`);
  if (text) put(`node_modules/${name}/LICENSE`, text);
}
/** The text for a package of which the build saw these modules. */
function textOf(modules: readonly string[], files: readonly string[] = ['a.js']) {
  const built = collectModules();
  for (const id of modules) built.modules.add(id.startsWith('/') ? join(root, id) : id);
  for (const file of files) built.files.add(file);
  return thirdParty(root, join(root, 'out'), built);
}

describe('the text of THIRD-PARTY.txt', () => {
  test('names each package with its version, licence, owner, source and full texts', () => {
    install('alpha', {
      text: 'Copyright (c) 2019 Ann\r\n\r\nDo as you like.  \n',
      repository: { url: 'git+https://a.example/alpha.git' },
    });
    put('node_modules/alpha/NOTICE.md', 'With thanks to Ben.');
    const text = textOf(['/node_modules/alpha/index.js', '/src/own.ts']);
    expect(text).toContain('- alpha 1.0.0: MIT\n');
    expect(text).toContain('alpha 1.0.0\n\nLicence: MIT\nCopyright (c) 2019 Ann\nSource: https://a.example/alpha\n');
    expect(text).toContain('\n\nCopyright (c) 2019 Ann\n\nDo as you like.\n\nWith thanks to Ben.\n');
    // Without it a browser takes the file's letters for those of another alphabet.
    expect(text.startsWith('\uFEFF')).toBe(true);
  });

  test('takes the owner from the code where the licence text names none, and from the author where that neither does', () => {
    install('alpha', { text: 'Terms.' });
    install('beta', { text: 'Terms.', author: { name: 'Cy' } });
    put('node_modules/beta/index.js', '');
    const text = textOf(['/node_modules/alpha/index.js', '/node_modules/beta/index.js']);
    expect(text).toContain('Licence: MIT\nCopyright 2020 alpha makers\n');
    expect(text).toContain('Licence: MIT\nCopyright: Cy\n');
  });

  test('is the same whatever the order of the builds', () => {
    for (const name of ['alpha', 'beta', 'Gamma']) install(name, { text: `Terms of ${name}.` });
    const modules = ['alpha', 'beta', 'Gamma'].map((name) => `/node_modules/${name}/index.js`);
    expect(textOf(modules)).toBe(textOf([...modules].reverse()));
  });

  test('says what the licences of bundled figures ask for', () => {
    put('data/sources.json', [
      { id: 'one', publisher: 'GOV.UK', title: 'Rates', url: 'https://www.gov.uk/rates' },
      { id: 'two', publisher: 'Elsewhere', title: 'Pay', url: 'https://gov.uk.example/pay' },
    ]);
    put('data/rates.json', [{ source: 'two', licence: 'CC BY 4.0' }]);
    const text = textOf([]);
    expect(text).toContain('Open Government Licence v3.0');
    expect(text).toContain('from:\n- GOV.UK, Rates: https://www.gov.uk/rates\n\n- Elsewhere');
    expect(text).toContain('- Elsewhere, Pay: https://gov.uk.example/pay\n  CC BY 4.0.');
  });
});

describe('the build stops', () => {
  test('where a bundled package has no licence text', () => {
    install('alpha');
    expect(() => textOf(['/node_modules/alpha/index.js'])).toThrow('alpha is in a bundle and has no licence text');
  });

  test('where a bundled package does not say its licence', () => {
    install('alpha', { text: 'Terms.', license: undefined });
    expect(() => textOf(['/node_modules/alpha/index.js'])).toThrow('does not say its licence');
  });

  test('where nobody knows of what a script is made', () => {
    put('out/assets/worker.js', '');
    put('out/assets/engine.wasm', '');
    expect(() => textOf([])).toThrow('of what assets/engine.wasm, assets/worker.js is made');
    expect(textOf([], ['a.js', 'assets/worker.js', 'assets/engine.wasm'])).not.toBe('');
  });

  test('where the source map of a package’s file names code of others', () => {
    install('alpha', { text: 'Terms.' });
    put('node_modules/alpha/index.min.js', '');
    put('node_modules/alpha/index.js.map', {
      sources: ['webpack://alpha/./src/a.js', 'webpack://alpha/./node_modules/beta/b.js'],
    });
    for (const file of ['index.js', 'index.min.js?url']) {
      expect(() => textOf([`/node_modules/alpha/${file}`])).toThrow(
        'alpha brings code of others, node_modules/beta/b.js',
      );
    }
  });

  test('where pdf.js no longer has the core-js whose licence text we bring', () => {
    install('pdfjs-dist', { text: 'Terms.' });
    put('node_modules/pdfjs-dist/index.js.map', {
      sources: ['webpack://pdf.js/./node_modules/core-js/a.js'],
      sourcesContent: ['https://github.com/zloirock/core-js/blob/v4.0.0/LICENSE'],
    });
    expect(() => textOf(['/node_modules/pdfjs-dist/index.js'])).toThrow('no longer brings core-js (in pdf.js) 3.48.0');
  });
});
