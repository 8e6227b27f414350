import type { Family } from '../technique';

/** What lies under a point of the window. */
export const POINTS: Family = {
  name: 'points',
  techniques: [
    {
      name: 'the caret at every point of the panel',
      quick: true,
      run: ({ box }) => {
        const texts: string[] = [];
        type Caret = { offsetNode?: Node | null; startContainer?: Node | null } | null;
        const from = document as unknown as Record<
          string,
          undefined | ((x: number, y: number, options?: object) => Caret)
        >;
        for (let x = box.x + 4; x < box.x + box.width; x += 24) {
          for (let y = box.y + 4; y < box.y + box.height; y += 12) {
            for (const name of ['caretPositionFromPoint', 'caretRangeFromPoint']) {
              const caret = from[name]?.(x, y);
              const node = caret?.offsetNode ?? caret?.startContainer;
              if (node) texts.push(node.getRootNode() === document ? '' : (node.getRootNode().textContent ?? ''));
              if (node?.nodeType === 3) texts.push(node.textContent ?? '');
            }
          }
        }
        return { texts };
      },
    },
    {
      name: 'the elements at every point of the panel',
      quick: true,
      run: ({ box }) => {
        const texts: string[] = [];
        const own = new Set<Element>();
        for (let x = box.x + 4; x < box.x + box.width; x += 16) {
          for (let y = box.y + 4; y < box.y + box.height; y += 16) {
            for (const element of [document.elementFromPoint(x, y), ...document.elementsFromPoint(x, y)]) {
              if (element && !document.body.contains(element) && element !== document.documentElement) own.add(element);
            }
          }
        }
        for (const element of own) texts.push(element.textContent ?? '', element.outerHTML);
        const facts =
          own.size > 0 ? ['`elementFromPoint` gives the added element, so its place and size are known'] : [];
        return { texts, facts };
      },
    },
    {
      name: 'a made-up mouse event, and the text that the browser says is under it',
      run: ({ box }) => {
        const texts: string[] = [];
        const look = (event: Event) => {
          // The page's own links are not followed.
          event.preventDefault();
          const { rangeParent, originalTarget, explicitOriginalTarget } = event as unknown as Record<
            string,
            Node | null
          >;
          for (const node of [
            rangeParent,
            originalTarget,
            explicitOriginalTarget,
            ...(event.composedPath() as Node[]),
          ]) {
            const root = node instanceof Node ? node.getRootNode() : null;
            if (root && root !== document) texts.push(root.textContent ?? '', node?.textContent ?? '');
          }
        };
        for (const type of ['click', 'mousedown', 'mousemove', 'dragover']) document.addEventListener(type, look, true);
        for (let y = box.y + 4; y < box.y + box.height; y += 14) {
          const clientX = box.x + box.width / 3;
          for (const type of ['click', 'mousedown', 'mousemove', 'dragover']) {
            const event = new MouseEvent(type, {
              clientX,
              clientY: y,
              bubbles: true,
              composed: true,
              cancelable: true,
            });
            (document.elementFromPoint(clientX, y) ?? document).dispatchEvent(event);
          }
        }
        for (const type of ['click', 'mousedown', 'mousemove', 'dragover'])
          document.removeEventListener(type, look, true);
        return { texts };
      },
    },
  ],
};
