import { dottedName, literal, type SourceFile } from '../architecture/source-file';

/** The names through which a script can reach the network, however it gets hold of them. */
export const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'importScripts',
  'sendBeacon',
  'RTCPeerConnection',
];
/** Functions that run text as code. Only calls of them count, since `Function.call` is in every bundle. */
const CODE = ['eval', 'Function'];

/** Every name in a file: variables, members, and strings, since a string may be the name of a member. */
export function namesIn(file: SourceFile): ReadonlySet<string> {
  return new Set(file.nodes.map((node) => (node.type === 'Identifier' ? String(node.name) : (literal(node) ?? ''))));
}

/** The names of the functions that a file calls to run text as code. */
export function codeCallsIn(file: SourceFile): readonly string[] {
  const calls = file.nodes.filter(({ type }) => type === 'CallExpression' || type === 'NewExpression');
  return calls.map(({ callee }) => dottedName(callee)?.split('.').at(-1) ?? '').filter((name) => CODE.includes(name));
}
