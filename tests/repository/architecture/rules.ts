import { basename } from 'node:path';
import { dottedName, type SourceFile, type SyntaxNode } from './source-file';

/**
 * Ways to put a string on a page as markup. A web page must never be able to write markup into ours, nor we into it.
 */
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'];
/** Ways to reach the network, or to run text as code. */
const FORBIDDEN_CALLS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval', 'Function', 'importScripts'];
const EXTENSION_GLOBALS = ['browser', 'chrome'];
const EXTENSION_PACKAGES = ['wxt', 'webextension-polyfill', '@wxt-dev/webextension-polyfill', '@wxt-dev/browser'];

/** A sentence for each thing in a file that no file of the extension may do. */
export function forbiddenIn(file: SourceFile): readonly string[] {
  return file.nodes.flatMap((node) => {
    const line = file.text.slice(0, node.start).split('\n').length;
    const at = `${file.path}:${line}`;
    const used = nameUsed(node);
    const called =
      node.type === 'CallExpression' || node.type === 'NewExpression' ? lastPart(dottedName(node.callee)) : '';
    if (MARKUP.includes(used)) return [`${at} uses ${used}: make elements instead of markup from strings.`];
    if (used === 'sendBeacon') return [`${at} uses sendBeacon: nothing may leave the browser.`];
    if (FORBIDDEN_CALLS.includes(called)) {
      return [`${at} calls ${called}: nothing may leave the browser, and no text may run as code.`];
    }
    return [];
  });
}

/** The last part of the name of a member or JSX attribute ("innerHTML" for `host.innerHTML`), or an empty string. */
function nameUsed(node: SyntaxNode): string {
  if (node.type === 'MemberExpression') return lastPart(dottedName(node));
  if (node.type === 'JSXAttribute') return dottedName(node.name) ?? '';
  return '';
}

/** "fetch" for "window.fetch". */
const lastPart = (name: string | null) => name?.split('.').at(-1) ?? '';

/** A sentence for each extension API that a file uses. For the files of folders that must not use any. */
export function extensionApisIn(file: SourceFile): readonly string[] {
  const imported = file.imports.filter(({ from }) =>
    EXTENSION_PACKAGES.some((name) => from === name || from.startsWith(`${name}/`)),
  );
  const globals = file.nodes.flatMap((node) => {
    const name = node.type === 'MemberExpression' ? dottedName(node.object) : null;
    return name !== null && EXTENSION_GLOBALS.includes(name) ? [name] : [];
  });
  return [...imported.map(({ from }) => from), ...globals].map(
    (name) =>
      `${file.path} uses ${name}: only browser, messaging, storage, site-access, app and entrypoints may use the extension APIs. Pass in what is needed.`,
  );
}

/** A sentence where the name of a file breaks the project's rules for names. */
export function wrongName(path: string): readonly string[] {
  const name = basename(path);
  const stem = name.slice(0, name.indexOf('.'));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) return [`${path}: name files in kebab-case ("parse-salary.ts").`];
  if (/^(utils?|helpers?|common|misc)$|(^|-)(manager|service|utils?|helpers?)$/.test(stem)) {
    return [`${path}: name the file for the one thing that it exports, not "${stem}".`];
  }
  return [];
}

const DOCUMENTED = ['FunctionDeclaration', 'ClassDeclaration', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'];

/**
 * A sentence for each exported function, class or type without a doc comment right before it. Props are left out,
 * because their component has a comment.
 */
export function undocumented(file: SourceFile): readonly string[] {
  return file.nodes.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' && node.type !== 'ExportDefaultDeclaration') return [];
    const declaration = node.declaration as SyntaxNode | null;
    const name = declaration && documentedName(declaration);
    if (!name || name.endsWith('Props') || derivedFromList(declaration)) return [];
    const before = file.comments.findLast(({ end }) => end <= node.start);
    const documented =
      before?.type === 'Block' && before.value.startsWith('*') && file.text.slice(before.end, node.start).trim() === '';
    return documented
      ? []
      : [
          `${file.path} exports ${name} without a doc comment: say what it means, in which unit, and what happens on bad input.`,
        ];
  });
}

/**
 * The name of a declaration that needs a doc comment (a function, also as a constant, a class or a type); else null.
 */
function documentedName(declaration: SyntaxNode): string | null {
  if (DOCUMENTED.includes(declaration.type)) return dottedName(declaration.id) ?? 'its default';
  if (declaration.type !== 'VariableDeclaration') return null;
  const [first] = declaration.declarations as SyntaxNode[];
  const init = first?.init as SyntaxNode | null | undefined;
  return init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression' ? dottedName(first?.id) : null;
}

/** Whether a type is the members of a list, as in `(typeof ROLES)[number]`. The list right above it explains it. */
const derivedFromList = (declaration: SyntaxNode) =>
  (declaration.typeAnnotation as SyntaxNode | undefined)?.type === 'TSIndexedAccessType';
