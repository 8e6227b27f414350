import { ADVERT, HEADLINE, hostile, jsonLd, ORGANISATION, page, TITLE } from '../hostile-page';

const style = (css: string) => page({ head: `<style>${css}</style>` });

/** Documents of odd make, and styles that hide things. */
export const oddDocuments = [
  hostile('everything hidden by style', () => style('* { display: none !important }'), { answer: 'any' }),
  hostile('everything but the page hidden by style', () =>
    style('html > *:not(head, body) { display: none !important }'),
  ),
  hostile('divs hidden by style', () => style('div { display: none !important; visibility: hidden !important }')),
  hostile('all styles unset', () => style('* { all: unset !important }')),
  hostile('everything turned and blurred', () => style('html { transform: rotate(180deg); filter: blur(9px) }')),
  hostile(
    'everything of no size',
    () => style('* { font-size: 0 !important; width: 0 !important; height: 0 !important }'),
    { answer: 'any' },
  ),
  hostile('animations of everything', () =>
    style('@keyframes x { to { color: red; transform: scale(2) } } * { animation: x 1ms infinite }'),
  ),
  hostile('texts made by style', () => style('*::before { content: "Salary: £1,000,000" }')),
  hostile('a page that can be written in', () => page({}).replace('<body>', '<body contenteditable="true">')),
  hostile('an inert page', () => page({}).replace('<html ', '<html inert ')),
  hostile('a page that is hidden', () => page({}).replace('<body>', '<body hidden>'), { answer: 'any' }),
  hostile('a page of another direction', () => page({}).replace('<html ', '<html dir="rtl" ')),
  hostile('a base that leads elsewhere', () => page({ head: '<base href="https://other.example/" target="_blank">' })),
  hostile('a base that is no address', () => page({ head: '<base href="data:text/html,x">' })),
  hostile('a page without a doctype', () => page({}).replace('<!doctype html>', '')),
  hostile(
    'a page without html, head or body',
    () => `<title>${TITLE} | ${ORGANISATION} | LinkedIn</title>${HEADLINE}${ADVERT}`,
  ),
  hostile('an empty page', () => '', { answer: 'any' }),
  hostile('a page of one letter', () => 'x', { answer: 'any' }),
  hostile('nothing but data', () => jsonLd()),
  hostile('two documents one after another', () => page({}) + page({}), { answer: 'any' }),
  hostile('two bodies', () => page({ after: '<body id="second"><h1>Baker</h1>' })),
  hostile(
    'the posting in a template',
    () => page({ headline: `<template>${HEADLINE}</template>`, advert: `<template>${ADVERT}</template>` }),
    { answer: 'any' },
  ),
  hostile(
    'the posting in a noscript',
    () => page({ headline: '', advert: `<noscript>${HEADLINE}${ADVERT}</noscript>` }),
    { answer: 'any' },
  ),
  hostile(
    'the posting in an SVG',
    () => page({ headline: '', advert: `<svg><foreignObject>${HEADLINE}${ADVERT}</foreignObject></svg>` }),
    { answer: 'any' },
  ),
  hostile(
    'the posting in a root of its own',
    () => page({ headline: '', advert: `<div><template shadowrootmode="open">${HEADLINE}${ADVERT}</template></div>` }),
    { answer: 'any' },
  ),
  hostile('the posting in the slots of a root', () =>
    page({ headline: `<div><template shadowrootmode="open"><slot></slot></template>${HEADLINE}</div>` }),
  ),
  hostile('elements with names of their own', () =>
    page({ headline: `<job-title>${HEADLINE}</job-title>`, advert: `<job-text>${ADVERT}</job-text>` }),
  ),
  hostile('built-in elements that are extended', () =>
    page({
      headline: `<section is="x-y">${HEADLINE}</section>`,
      after: '<form is="x-form"><input name="parentNode"></form>',
    }),
  ),
  hostile('elements of other namespaces', () =>
    page({ after: '<svg><title>Baker</title><h1>Baker</h1></svg><math><mi>x</mi></math>' }),
  ),
  hostile('a dialog over the page', () => page({ after: '<dialog open><h1>Sign in</h1></dialog>' })),
  hostile('a page that is edited as a whole', () => page({ after: '<script>document.designMode = "on"</script>' })),
  hostile('an element with our own names', () =>
    page({ after: '<div class="panel-container"><div id="root"></div></div>' }),
  ),
];
