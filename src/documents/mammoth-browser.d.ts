/** The build for browsers of `mammoth`, which ships without types. It runs in Node as well, the other one in Node alone. */
declare module 'mammoth/mammoth.browser.js' {
  export { default } from 'mammoth';
}
