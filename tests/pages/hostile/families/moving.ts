import { ADVERT, HEADLINE, hostile, page } from '../hostile-page';

/** What a page's own script does, by name. Those in `SPOILED` leave no posting to show. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'changes a text in each frame':
    'const f = () => { document.body.lastChild.textContent = Math.random(); requestAnimationFrame(f) }; f()',
  'adds an element every millisecond': 'setInterval(() => document.body.append(document.createElement("i")), 1)',
  'adds a hundred elements in each frame, and takes them off':
    'const d = document.createElement("div"); document.body.append(d); const f = () => { d.replaceChildren(...Array.from({ length: 100 }, () => document.createElement("i"))); requestAnimationFrame(f) }; f()',
  'takes off all that is no part of it':
    'const f = () => { for (const e of document.documentElement.children) if (e !== document.head && e !== document.body) e.remove(); requestAnimationFrame(f) }; f()',
  'takes off at once what is added':
    'new MutationObserver(() => { for (const e of [...document.documentElement.children]) if (e !== document.head && e !== document.body) e.remove() }).observe(document.documentElement, { childList: true })',
  'rewrites its title': 'setInterval(() => { document.title = "Job " + Math.random() }, 5)',
  'rewrites its heading':
    'setInterval(() => { document.querySelector("h1").textContent = "Engineer " + Math.random() }, 20)',
  'rewrites its advert': 'setInterval(() => { document.querySelector("ul").innerHTML += "<li>Python</li>" }, 20)',
  'pushes states': 'let n = 0; setInterval(() => { try { history.pushState({}, "", "?n=" + n++) } catch {} }, 20)',
  'replaces states with other ids':
    'let n = 4200000000; setInterval(() => { try { history.replaceState({}, "", "/jobs/view/" + n++ + "/") } catch {} }, 20)',
  'changes its fragment': 'let n = 0; setInterval(() => { try { location.hash = n++ } catch {} }, 20)',
  'goes back and forth': 'history.pushState({}, "", "?a"); setInterval(() => history.go(location.search ? -1 : 1), 50)',
  'writes the document anew':
    'setTimeout(() => { const h = document.documentElement.outerHTML.replace(/<script>[^]*<.script>/, ""); document.open(); document.write("<!doctype html>" + h); document.close() }, 300)',
  'writes the document anew again and again':
    'const h = document.documentElement.outerHTML.replace(/<script>[^]*<.script>/, ""); window.n = 0; const g = () => { if (window.n++ > 40) return; document.open(); document.write(h); document.close(); setTimeout(g, 50) }; setTimeout(g, 100)',
  'takes its body off': 'setTimeout(() => document.body.remove(), 300)',
  'takes its head off': 'document.head.remove()',
  'takes itself off': 'setTimeout(() => document.documentElement.remove(), 300)',
  'puts a new root in':
    'setTimeout(() => { const d = document.implementation.createHTMLDocument("x").documentElement; document.replaceChild(document.adoptNode(d), document.documentElement) }, 300)',
  'nests blocks 2,000 deep':
    'let at = document.body.appendChild(document.createElement("div")); at.hidden = true; for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement("div")); at.textContent = "Deep"',
  'nests hidden blocks 100,000 deep':
    'const top = document.createElement("div"); let at = top; top.style.display = "none"; for (let i = 0; i < 100000; i++) { const d = document.createElement("div"); d.append("x"); at.append(d); at = d } document.body.append(top)',
  'nests links and headings 20,000 deep':
    'const top = document.createElement("div"); let at = top; top.style.display = "none"; for (let i = 0; i < 20000; i++) { const d = document.createElement(i % 2 ? "a" : "h3"); d.setAttribute("href", "/jobs/view/" + i); d.append("Similar jobs"); at.append(d); at = d } document.body.append(top)',
  'attaches ten thousand roots':
    'for (let i = 0; i < 10000; i++) { const d = document.createElement("div"); d.attachShadow({ mode: "open" }).innerHTML = "<h1>x</h1>"; document.body.append(d) }',
  'breaks the prototypes':
    'for (const p of [Array, String, Object, Node, Element, Document, Promise, Map, Set, RegExp, MutationObserver]) for (const n of Object.getOwnPropertyNames(p.prototype)) try { if (n !== "constructor") Object.defineProperty(p.prototype, n, { get() { throw new Error("broken") }, configurable: true }) } catch {}',
  'fills the prototypes':
    'Object.assign(Object.prototype, { title: "Baker", length: 3, id: "1", get: 1, value: 2, hiringOrganization: "x" })',
  'replaces functions of the window':
    'window.MutationObserver = window.requestIdleCallback = window.setTimeout = window.URL = window.DOMParser = () => { throw 1 }',
  'has elements that throw':
    'customElements.define("x-y", class extends HTMLElement { connectedCallback() { throw 1 } disconnectedCallback() { throw 2 } attributeChangedCallback() { throw 3 } }); document.body.append(document.createElement("x-y"))',
  'has elements that move themselves':
    'customElements.define("x-z", class extends HTMLElement { connectedCallback() { if ((this.n = (this.n ?? 0) + 1) < 500) document.body.append(this) } }); document.body.append(document.createElement("x-z"))',
  'stops every event':
    'for (const t of ["click", "keydown", "load", "popstate", "DOMContentLoaded", "visibilitychange"]) addEventListener(t, (e) => e.stopImmediatePropagation(), true)',
  'moves the posting about': 'const m = document.querySelector("main"); setInterval(() => document.body.append(m), 15)',
  'clones itself':
    'let n = 0; const t = setInterval(() => { if (n++ > 8) clearInterval(t); document.body.append(document.querySelector("main").cloneNode(true)) }, 60)',
  'adds fields to a form late':
    'setTimeout(() => { const f = document.createElement("form"); for (const n of ["parentNode", "nextSibling", "tagName", "contains"]) { const i = document.createElement("input"); i.name = n; f.append(i) } document.querySelector("main").before(f); f.append(document.querySelector("main")) }, 400)',
  'opens a dialog over all':
    'const d = document.createElement("dialog"); d.textContent = "x"; document.body.append(d); d.showModal(); setInterval(() => { d.close(); d.showModal() }, 50)',
  'selects everything again and again': 'setInterval(() => getSelection().selectAllChildren(document), 20)',
  'takes the focus':
    'const i = document.createElement("input"); document.body.append(i); setInterval(() => i.focus(), 10)',
};

const SPOILED =
  /title|heading|ids|fragment|states|back and forth|writes|takes (?:off|itself|its body)|new root|clones|breaks|advert|moves the/;

export const moving = [
  ...Object.entries(SCRIPTS).map(([name, script]) =>
    hostile(`a page that ${name}`, () => page({ after: `<p>x</p><script>${script}</script>` }), {
      needsBrowser: true,
      answer: SPOILED.test(name) ? 'any' : 'posting',
    }),
  ),
  hostile(
    'a page that fills in late',
    () =>
      page({
        headline: '',
        advert: '',
        after: `<script>setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(HEADLINE + ADVERT)} }, 500)</script>`,
      }),
    { needsBrowser: true },
  ),
];
