import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** All texts of the gallery's states and of the bundled data: figures, names and quotations, longest first. */
export function galleryData(): readonly string[] {
  const found = new Set<string>();
  const keep = (value: unknown): void => {
    // Sentences use a name without its explanation: "Kubernetes" for "Kubernetes (k8s)".
    if (typeof value === 'string') for (const part of [value, ...value.split(/[/(]/)]) found.add(part.trim());
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(keep);
  };
  for (const name of readdirSync('data')) {
    if (name.endsWith('.json')) keep(JSON.parse(readFileSync(join('data', name), 'utf8')));
  }
  for (const path of filesIn('tests/gallery')) keepLiterals(parseSync(path, readFileSync(path, 'utf8')).program, keep);
  return [...found].toSorted((one, other) => other.length - one.length);
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:states|surfaces|show).*\.tsx?$/.test(name))
    .map((name) => join(folder, name));

function keepLiterals(node: unknown, keep: (value: unknown) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, value } = node as { readonly type?: string; readonly value?: unknown };
  if (type === 'Literal' || type === 'JSXText') keep(value);
  if (type === 'TemplateElement') keep((value as { readonly cooked?: string }).cooked);
  for (const child of Object.values(node)) keepLiterals(child, keep);
}
