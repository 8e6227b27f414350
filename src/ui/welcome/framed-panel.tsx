import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Panel } from '../panel/panel';
import type { PanelProps } from '../panel/panel-props';

export interface FramedPanelProps extends PanelProps {
  /** The panel's own styles. */
  readonly css: string;
}

/** On a posting the host stands above the page; here it is a part of it. Later rules beat earlier ones of the same weight. */
const IN_FLOW = ':host { position: static !important; z-index: auto !important; }';

/** The panel within one of our pages, in a shadow root as on a posting, so that neither's styles meet the other's. */
export function FramedPanel({ css, ...props }: FramedPanelProps) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const shadow = host.current.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [css, IN_FLOW].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    setRoot(shadow);
  }, [css]);
  useEffect(() => {
    if (root) render(<Panel {...props} />, root);
  });
  return <div ref={host} />;
}
