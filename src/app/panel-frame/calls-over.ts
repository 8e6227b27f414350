import {
  type FromPanel,
  type PanelCall,
  type PanelCallbacks,
  PERSONAL_CALLS,
  PUBLIC_CALLS,
  type ToPanel,
} from '../panel/panel-port';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The panel's callbacks as calls over a port. `callbacks` leaves out those that are about the user where the page can
 * read the panel. Hand it every answer by `answered`.
 */
export function callsOver(tell: (message: FromPanel) => void) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const call = (name: PanelCall) => (given?: unknown) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      // A button hands over the event of its press, which cannot be sent and says nothing.
      tell({ kind: 'call', id: last, name, given: given instanceof Event ? undefined : given });
    });
  return {
    callbacks(isPublic: boolean): PanelCallbacks {
      const names = isPublic ? PUBLIC_CALLS : [...PUBLIC_CALLS, ...PERSONAL_CALLS];
      return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as PanelCallbacks;
    },
    answered({ id, value, failed }: Extract<ToPanel, { kind: 'answer' }>): void {
      const call = waiting.get(id);
      waiting.delete(id);
      if (failed === undefined) call?.resolve(value);
      else call?.reject(new Error(failed));
    },
  };
}
