const firstSpan = (line: Element): string => line.querySelector(':scope > span')?.textContent?.trim() ?? '';

function partedLine(root: Element): Element | undefined {
  return [...root.querySelectorAll('p')].find((line) => {
    const isParted = [...line.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.includes('·'));
    return isParted && firstSpan(line) !== '';
  });
}

/** The first paragraph whose spans are parted by "·", whole ("Leeds, England · Reposted 2 days ago · 61 people clicked apply"). */
export function wholePartedLine(root: Element): string | null {
  return partedLine(root)?.textContent?.trim() ?? null;
}

/** What stands before its first "·": where the line has no name of its own, the place. */
export function startOfPartedLine(root: Element): string | null {
  const line = partedLine(root);
  return line ? firstSpan(line) : null;
}
