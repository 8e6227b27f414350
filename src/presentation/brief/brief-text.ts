import { t } from '../../locales/t';
import type { BriefWords } from './brief-words';

/** The brief as plain text, to edit or to send to oneself. */
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

/** What Markdown would take for its own: a posting's words must stay words ("C#", "*hybrid*", "[apply](…)"). */
const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&');

/** An address that cannot leave its brackets. */
const linkTarget = (url: string): string => url.replaceAll(/[\s()<>]/g, encodeURIComponent);

/** The brief as Markdown; sources are links. */
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
