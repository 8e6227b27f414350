import { useLayoutEffect, useRef } from 'preact/hooks';
import { dimCard } from '../../src/overlay/badges/dim-card';
import { placeBadges } from '../../src/overlay/badges/place-badges';
import badgeCss from '../../src/ui/badge/badge.css?inline';
import { drawBadge } from '../../src/ui/badge/draw-badge';
import { drawRuleBar } from '../../src/ui/badge/draw-rule-bar';
import barCss from '../../src/ui/badge/rule-bar.css?inline';
import wordsCss from '../../src/ui/badge/rule-bar-words.css?inline';
import { LISTED } from './states/cards';

const LIST_CSS = `body { margin: 0; font: 15px/1.5 Georgia, serif; color: #222; background: #f2f2ef }
  h1 { font-size: 18px; margin: 16px auto; width: min(520px, 92vw) }
  ul { list-style: none; margin: 0 auto; padding: 0; width: min(520px, 92vw); display: grid; gap: 10px }
  li { padding: 12px 14px; border: 1px solid #ccc; border-radius: 8px; background: #fff; overflow: hidden }
  h2 { margin: 0; font-size: 17px } p { margin: 2px 0 }
  @media (prefers-color-scheme: dark) { body { background: #111; color: #ddd } li { background: #1c1c1e; border-color: #444 } }`;

/** A shadow root with the styles and an empty badge. It is open here, because axe cannot see into a closed one. */
function badgeBox(css: string) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = 'badge';
  root.append(box);
  return { host, box };
}

/** A list of some site with our badges. In the state "rules" the last card is dimmed and the rule bar says so. */
export function ShownCards({ state }: { state: string }) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const badges = [...(list.current?.children ?? [])].map((element) => ({ element, ...badgeBox(badgeCss) }));
    for (const [at, { box }] of badges.entries()) {
      const card = LISTED[at];
      if (card) drawBadge(box, card.verdict);
    }
    placeBadges(badges, (node) => badges.some(({ host }) => host === node));
    if (state !== 'rules') return;
    dimCard(badges.at(-1)?.element as HTMLElement, 'hide');
    const bar = badgeBox(barCss);
    document.documentElement.append(bar.host);
    drawRuleBar({ box: bar.box, makeInner: () => badgeBox(wordsCss), onPress: () => undefined })({
      count: 1,
      action: 'hide',
      isShown: false,
    });
  }, [state]);
  return (
    <main>
      <style>{LIST_CSS}</style>
      <h1>Machine learning jobs</h1>
      <ul ref={list}>
        {LISTED.map(({ title, lines }) => (
          <li key={title}>
            <h2>{title}</h2>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
    </main>
  );
}
