import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Panel } from '../panel/panel';
import type { PanelProps } from '../panel/panel-props';

export interface FramedPanelProps extends PanelProps {
  /** The panel's style sheet, as text. */
  readonly css: string;
}

/** On a posting the panel floats above the page; here it is part of it. Adopted last, so that it wins. */
const IN_FLOW = ':host { position: static !important; z-index: auto !important; }';

/** The panel inside one of our own pages. As on a posting it has a shadow root, to keep the styles apart. */
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
