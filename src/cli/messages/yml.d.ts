declare module '*.yml' {
  const messages: import('./speak').Messages;
  export default messages;
}
