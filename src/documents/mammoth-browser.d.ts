/** The browser build of `mammoth`, which comes without types. It also runs in Node; the main build runs only there. */
declare module 'mammoth/mammoth.browser.js' {
  export { default } from 'mammoth';
}
