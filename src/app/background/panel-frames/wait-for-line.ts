/**
 * Runs in every frame of a tab that the browser lets us into, and ends at once in all but empty sandboxed ones. There
 * it waits for the one message in which a page's script of ours hands over a token and its end of a private line.
 * Whether the token is right, only the background can say. It reads nothing of the frame. Returns whether it waits.
 *
 * It is sent to the frame as text, so it cannot refer to anything outside itself. In the frames of boards on employers'
 * pages it is a registered script (`entrypoints/panel-wait.ts`).
 */
export function waitForLine(): boolean {
  const world = globalThis as unknown as Record<symbol, unknown> & { browser?: Api; chrome?: Api };
  interface Api {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  }
  const key = Symbol.for('panel-port');
  if (globalThis.origin !== 'null' || location.href !== 'about:srcdoc') return false;
  // Registered and sent, it may run twice. It waits once, and no more where there is a line.
  if (key in world) return world[key] === undefined;
  world[key] = undefined;
  const onMessage = ({ data, ports, source, isTrusted }: MessageEvent) => {
    const [port] = ports;
    if (!isTrusted || source !== parent || !port || typeof data?.token !== 'string') return;
    removeEventListener('message', onMessage);
    const api = world.browser ?? world.chrome;
    // The panel is there when the answer comes, and waits for it.
    const catalogue = api?.runtime.sendMessage({ kind: 'panel-frame-ready', token: data.token });
    catalogue?.catch(() => undefined);
    world[key] = { port, catalogue };
  };
  addEventListener('message', onMessage);
  return true;
}
