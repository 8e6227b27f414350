import { ADVERT, HEADLINE, hostile, page } from '../hostile-page';

const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const framed = `<iframe width="600" height="400" srcdoc="${escaped(page({ headline: HEADLINE.replaceAll('Machine Learning', 'Baking') }))}"></iframe>`;

/** Frames, many or deep, and such as hold a posting of their own. */
export const frames = [
  hostile('a frame with a longer posting', () => page({ after: framed })),
  hostile('a hundred frames with a posting', () => page({ after: framed.repeat(100) }), { needsBrowser: true }),
  hostile('500 empty frames', () => page({ after: '<iframe></iframe>'.repeat(500) }), { needsBrowser: true }),
  hostile('frames in frames', () => {
    let inner = '<p>x</p>';
    for (let depth = 0; depth < 6; depth += 1) inner = `<iframe srcdoc="${escaped(inner)}"></iframe>`;
    return page({ after: inner });
  }),
  ...'top parent self length frames navigation'
    .split(' ')
    .map((name) => hostile(`a frame named ${name}`, () => page({ after: `<iframe name="${name}"></iframe>` }))),
  // Chromium then gives content scripts that frame in place of the extension API, and nothing of ours can be shown.
  ...['browser', 'chrome'].map((name) =>
    hostile(`a frame named ${name}`, () => page({ after: `<iframe name="${name}"></iframe>` }), { answer: 'any' }),
  ),
  hostile('sandboxed frames', () => page({ after: '<iframe sandbox srcdoc="x"></iframe>'.repeat(20) })),
  hostile(
    'frames that come and go',
    () =>
      page({
        after: `<script>setInterval(() => { document.querySelector('iframe')?.remove(); document.body.append(document.createElement('iframe')); }, 20)</script>`,
      }),
    { needsBrowser: true },
  ),
  hostile('a frame that covers the page', () =>
    page({ after: '<iframe style="position:fixed;inset:0;width:100%;height:100%;z-index:2147483647"></iframe>' }),
  ),
  hostile('objects and embeds', () => page({ after: '<object id="parentNode"></object><embed name="x">'.repeat(200) })),
  hostile(
    'a page of frames without a body',
    () =>
      `<!doctype html><html><head><title>x</title></head><frameset><frame name="parentNode"><frame name="querySelector"></frameset></html>`,
    { answer: 'any' },
  ),
  hostile(
    'a frame around the advert',
    () => page({ advert: `<iframe width="600" height="400" srcdoc="${escaped(ADVERT)}"></iframe>` }),
    { answer: 'any' },
  ),
];
