/** Code of another project that stands, already bundled, in a file of an npm package. */
export interface InsidePart {
  readonly name: string;
  readonly version?: string;
  readonly licence: string;
  /** Where its source is. */
  readonly source: string;
  /** Its licence texts, by their paths in the project. */
  readonly texts: readonly string[];
  /** How its paths begin in the source map of the file that it stands in. */
  readonly paths: string;
}

const PDF_JS = 'https://github.com/mozilla/pdf.js/tree/master/external';
const OWN_TEXTS = 'src/tools/build/third-party/licences';

/** A part of pdf.js that its authors compiled from a library: our package has its script, and not the compiled code. */
const pdfPart = (name: string, licence: string, library: string): InsidePart => ({
  name: `${name} (in pdf.js)`,
  licence,
  source: `${PDF_JS}/${name}`,
  texts: [library, `LICENSE_PDFJS_${name.toUpperCase()}`].map((file) => `node_modules/pdfjs-dist/wasm/${file}`),
  paths: `external/${name}/`,
});

/**
 * What the files of a package have inside besides the package's own code. The build compares this list with the source
 * map that the package brings, and fails where they differ.
 */
export const INSIDE: Readonly<Record<string, readonly InsidePart[]>> = {
  'pdfjs-dist': [
    {
      name: 'core-js (in pdf.js)',
      // The text is that of the npm package core-js 3.48.0. Version 4 is to have other terms, so the build checks this.
      version: '3.48.0',
      licence: 'MIT',
      source: 'https://github.com/zloirock/core-js',
      texts: [`${OWN_TEXTS}/core-js.txt`],
      paths: 'node_modules/core-js/',
    },
    {
      name: 'brotli (in pdf.js)',
      licence: 'MIT',
      source: 'https://github.com/google/brotli',
      // From external/brotli/LICENSE_BROTLI of pdf.js, 2026-12-01: its npm package leaves it out.
      texts: [`${OWN_TEXTS}/brotli.txt`],
      paths: 'external/brotli/',
    },
    pdfPart('jbig2', 'BSD-3-Clause AND Apache-2.0', 'LICENSE_JBIG2'),
    pdfPart('openjpeg', 'BSD-2-Clause', 'LICENSE_OPENJPEG'),
    pdfPart('qcms', 'MIT AND BSD-2-Clause', 'LICENSE_QCMS'),
  ],
};

/** Licence texts of packages that leave theirs out, by the package. From github.com/wxt-dev/wxt, 2026-12-01. */
export const MISSING_TEXTS: Readonly<Record<string, string>> = {
  wxt: `${OWN_TEXTS}/wxt.txt`,
  '@wxt-dev/browser': `${OWN_TEXTS}/wxt.txt`,
  '@wxt-dev/i18n': `${OWN_TEXTS}/wxt.txt`,
};
