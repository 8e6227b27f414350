/** So many frames are waited for at most, the newest. A frame asks within milliseconds. */
const MOST_WAITING = 50;

/** The tokens by which our script knows the frame that it has made itself from those that a page makes. */
export interface PanelTokens {
  /** Remembers the token that a page's script has made for its frame, with its tab. */
  expect(token: string, tabId: number): void;
  /** Whether a frame in this tab has shown a token that was expected there. Each token is taken once. */
  take(token: string, tabId: number): boolean;
}

/**
 * Keeps tokens in memory alone. If the browser stops the background in the milliseconds between, the frame is refused,
 * and the page's script does without one.
 */
export function panelTokens(): PanelTokens {
  const waiting = new Map<string, number>();
  return {
    expect(token, tabId) {
      waiting.set(token, tabId);
      const [oldest] = waiting.keys();
      if (waiting.size > MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
    },
    take(token, tabId) {
      const isRight = waiting.get(token) === tabId;
      if (isRight) waiting.delete(token);
      return isRight;
    },
  };
}
