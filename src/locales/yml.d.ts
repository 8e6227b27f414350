declare module '*.yml' {
  const messages: import('./t').Catalogue;
  export default messages;
}
declare module '*.yml?keys' {
  const keys: readonly string[];
  export default keys;
}
