import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Panel } from '../panel/panel';
import type { PanelProps } from '../panel/panel-props';

export interface FramedPanelProps extends PanelProps {
  /** The panel's style sheet, as text. */
  readonly css: string;
}

/** On a posting the panel's frame scrolls, and the bar stays in view. Here the page around it scrolls. Adopted last. */
const IN_FLOW = '.bar, .highlight { position: static; }';

/** The panel inside one of our own pages. It has a shadow root, to keep the styles apart. */
export function FramedPanel({ css, ...props }: FramedPanelProps) {
  const host = useRef<HTMLDivElement>(null);
  const [container, setContainer] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const shadow = host.current.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [css, IN_FLOW].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    const inside = document.createElement('div');
    inside.className = 'panel-container';
    shadow.append(inside);
    setContainer(inside);
  }, [css]);
  useEffect(() => {
    if (container) render(<Panel {...props} />, container);
  });
  return <div ref={host} />;
}
