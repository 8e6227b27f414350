import { t } from '../../locales/t';
import type { BriefWords } from './brief-words';

/** The brief as plain text, for the user to edit or to send to themselves. */
export const briefText = ({ title, sections, sources }: BriefWords): string =>
  [
    title,
    ...sections.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n')),
    ...(sources.length > 0
      ? [
          [
            t('brief.heading.sources'),
            ...sources.map(({ name, date, url }) => `- ${t('brief.source', [name, date, url])}`),
          ].join('\n'),
        ]
      : []),
  ].join('\n\n');

/**
 * Escapes what Markdown would interpret. A posting's words must be shown as they are ("C#", "*hybrid*", "[apply](…)").
 */
const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&');

/** Encodes the characters with which an address could end its link too early. */
const linkTarget = (url: string): string => url.replaceAll(/[\s()<>]/g, encodeURIComponent);

/** The brief as Markdown. Sources are links. */
export const briefMarkdown = ({ title, sections, sources }: BriefWords): string =>
  [
    `# ${escapeMarkdown(title)}`,
    ...sections.map(({ heading, lines }) =>
      [`## ${heading}`, '', ...lines.map((line) => `- ${escapeMarkdown(line)}`)].join('\n'),
    ),
    ...(sources.length > 0
      ? [
          [
            `## ${t('brief.heading.sources')}`,
            '',
            ...sources.map(({ name, date, url }) => `- [${escapeMarkdown(name)}](${linkTarget(url)}) (${date})`),
          ].join('\n'),
        ]
      : []),
  ].join('\n\n');
