import type { Technique } from '../technique';

/** Events that a script makes up. The browser marks them as not trusted. */
export const MADE_UP_EVENTS: readonly Technique[] = [
  {
    name: 'made-up mouse and pointer events on the added element and at every point',
    quick: true,
    run: ({ box }) => {
      const send = (target: EventTarget, x: number, y: number) => {
        const options = {
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX: x,
          clientY: y,
          button: 0,
          detail: 1,
        };
        for (const type of ['pointerover', 'pointerdown', 'pointerup'])
          target.dispatchEvent(new PointerEvent(type, options));
        for (const type of ['mouseover', 'mousedown', 'mouseup', 'click', 'dblclick'])
          target.dispatchEvent(new MouseEvent(type, options));
      };
      for (const element of document.querySelectorAll<HTMLElement>('html > div')) {
        element.click();
        send(element, box.x + 8, box.y + 8);
      }
      for (let x = box.x + 6; x < box.x + box.width; x += 20) {
        for (let y = box.y + 6; y < box.y + box.height; y += 20) {
          const target = document.elementFromPoint(x, y);
          if (target && !document.body.contains(target)) send(target, x, y);
        }
      }
      return {};
    },
  },
  {
    name: 'the focus put there, then made-up keys',
    quick: true,
    run: () => {
      const added = [...document.querySelectorAll<HTMLElement>('html > div')];
      for (const element of added) {
        element.tabIndex = 0;
        element.focus();
        for (const target of [element, document.activeElement, document, window]) {
          for (const key of ['Enter', ' ', 'Escape', 'Tab', 'b', 'B']) {
            for (const type of ['keydown', 'keypress', 'keyup']) {
              const options = {
                key,
                code: key === ' ' ? 'Space' : key,
                bubbles: true,
                composed: true,
                altKey: key === 'B',
                shiftKey: key === 'B',
              };
              target?.dispatchEvent(new KeyboardEvent(type, options));
            }
          }
        }
        (document.activeElement as HTMLElement | null)?.click();
        element.removeAttribute('tabindex');
      }
      return {};
    },
  },
  {
    name: 'made-up drags, drops and touches over the panel',
    run: ({ box }) => {
      const drop = {
        bubbles: true,
        composed: true,
        clientX: box.x + 40,
        clientY: box.y + 60,
        dataTransfer: new DataTransfer(),
      };
      for (const element of document.querySelectorAll<HTMLElement>('html > div')) {
        for (const type of ['dragenter', 'dragover', 'drop', 'dragend'])
          element.dispatchEvent(new DragEvent(type, drop));
        const { x, y } = box;
        for (const type of ['touchstart', 'touchmove', 'touchend']) {
          const event = new Event(type, { bubbles: true, composed: true });
          element.dispatchEvent(Object.assign(event, { touches: [], changedTouches: [{ clientX: x, clientY: y }] }));
        }
      }
      return {};
    },
  },
  {
    name: 'messages, own events and storage changes as our scripts might send them',
    quick: true,
    run: () => {
      const data = [{ kind: 'toggle' }, { kind: 'press' }, { type: 'click' }, 'toggle'];
      for (const each of data) {
        window.postMessage(each, '*');
        for (let at = 0; at < window.length; at += 1) window[at]?.postMessage(each, '*');
        for (const type of [
          'message',
          'toggle',
          'bandwise',
          'resize',
          'focus',
          'blur',
          'visibilitychange',
          'pagehide',
          'pageshow',
        ]) {
          document.dispatchEvent(new CustomEvent(type, { detail: each, bubbles: true, composed: true }));
          window.dispatchEvent(new MessageEvent(type, { data: each, origin: location.origin }));
        }
      }
      return {};
    },
  },
  {
    name: 'a gesture of the user over the page sent on by capture of the pointer',
    run: ({ box }) => {
      for (const element of document.querySelectorAll<HTMLElement>('html > div')) {
        for (const target of [element, document.documentElement, document.body]) {
          try {
            element.setPointerCapture(1);
          } catch {}
          target.dispatchEvent(
            new PointerEvent('pointerdown', {
              bubbles: true,
              composed: true,
              pointerId: 1,
              clientX: box.x + 20,
              clientY: box.y + 20,
            }),
          );
          target.dispatchEvent(
            new PointerEvent('pointermove', {
              bubbles: true,
              composed: true,
              pointerId: 1,
              clientX: box.x + 90,
              clientY: box.y + 90,
            }),
          );
          target.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true, pointerId: 1 }));
        }
      }
      return {};
    },
  },
];
