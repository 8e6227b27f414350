import type { ThirdParty } from './read-package';

const ABOUT = `What others wrote and what is built into Bandwise, with the licence of each. The build writes this file from
what is in the built files. Bandwise itself is not under these licences.`;
const RULE = '='.repeat(80);

/**
 * The text of THIRD-PARTY.txt. The same parts give the same bytes, whatever their order. It begins with a byte order
 * mark, since a browser that opens a text file of an extension has no other way to know that it is UTF-8.
 * @param attributions what is to be said of bundled data, each a paragraph
 */
export function thirdPartyText(parts: readonly ThirdParty[], attributions: readonly string[]): string {
  // By code unit, since the order of a locale differs between machines.
  const sorted = [...parts].sort((a, b) => (label(a) < label(b) ? -1 : Number(label(a) > label(b))));
  const list = sorted.map((part) => `- ${label(part)}: ${part.licence}`).join('\n');
  const figures = attributions.length > 0 ? [`${RULE}\nFigures\n\n${attributions.join('\n\n')}`] : [];
  return `\uFEFF${[ABOUT, list, ...sorted.map(section), ...figures].join('\n\n')}\n`;
}

const label = ({ name, version }: ThirdParty) => (version ? `${name} ${version}` : name);

function section(part: ThirdParty): string {
  const facts = [
    `Licence: ${part.licence}`,
    ...part.copyright.map((line) => (/^(copyright|©)/i.test(line) ? line : `Copyright: ${line}`)),
    `Source: ${part.source}`,
  ];
  return [`${RULE}\n${label(part)}`, facts.join('\n'), ...part.texts].join('\n\n');
}
