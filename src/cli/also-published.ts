import type { Annotated } from '../domain/comparison/result/comparison';
import { publishedView } from '../presentation/pay/published-view';
import { sourceLine } from '../presentation/source-line';

/** What else is published about the posting's role, as the panel shows it: each heading with its lines and sources. */
export function alsoPublished(
  annotated: Annotated,
): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const today = annotated.comparison.asOf;
  return publishedView(annotated).parts.map(({ heading, groups }) => ({
    heading,
    lines: groups.flatMap(({ lines, source, asOf }) => [...lines, `Source: ${sourceLine(source, asOf, today).line}`]),
  }));
}
