import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
}

const OPEN_GOVERNMENT_LICENCE =
  'Contains public sector information licensed under the Open Government Licence v3.0\n(https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/), from:';

/**
 * What the licences of bundled figures ask us to say: the statement for pages of the UK's government, and the terms of
 * each record that names its own. Other figures are single facts, whose sources the product shows beside them.
 */
export function dataAttribution(root: string): readonly string[] {
  const read = (file: string) => JSON.parse(readFileSync(join(root, 'data', file), 'utf8'));
  const sources: readonly Source[] = read('sources.json');
  const government = sources.filter(({ url }) => /(^|\.)gov\.uk$/.test(new URL(url).hostname));
  const files = readdirSync(join(root, 'data')).filter((file) => file.endsWith('.json'));
  const records: readonly { licence?: string; source?: string }[] = files.sort().flatMap(read);
  const ownTerms = records.flatMap(({ licence, source: id }) => {
    const source = sources.find((one) => one.id === id);
    return licence && source ? [`${line(source)}\n  ${licence}.`] : [];
  });
  return [
    ...(government.length > 0 ? [[OPEN_GOVERNMENT_LICENCE, ...government.map(line)].join('\n')] : []),
    ...ownTerms,
  ];
}

const line = ({ publisher, title, url }: Source) => `- ${publisher}, ${title}: ${url}`;
