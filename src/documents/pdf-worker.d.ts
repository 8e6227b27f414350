/** The half of pdf.js that parses, which comes without types. It puts itself on the global object. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
