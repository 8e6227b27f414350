import type { PageCard } from '../../../domain/model/page-posting';
import { isEstimate } from '../../heuristics/labelled-fields';
import { mayBePlace } from '../../text/place-line';
import { type CardColumns, withoutLogo } from './card-columns';
import type { ItemReading } from './read-item';
import { isPayText, mayBeName, nameAndPlace, textKind } from './text-kind';

/** The fields of a card, without its id and address. What one cannot tell is null. */
export function itemCard(reading: ItemReading, columns: CardColumns): Omit<PageCard, 'id' | 'url'> {
  return {
    title: reading.title ?? '',
    hiringOrganization: organisationOf(reading, columns),
    jobLocation: placeOf(reading, columns),
    salary: payOf(reading),
  };
}

function organisationOf({ labelled, texts, pictures }: ItemReading, { organisation }: CardColumns): string | null {
  const said = labelled.hiringOrganization;
  if (said && textKind(said) === 'plain') return said;
  const inColumn = texts.find(({ column }) => column === organisation)?.text ?? '';
  const both = nameAndPlace(inColumn);
  if (both && mayBeName(both.name)) return both.name;
  if (textKind(inColumn) === 'plain' && mayBeName(inColumn)) return inColumn.replace(/^(?:by|at) (?=\p{Lu})/u, '');
  const byline = texts.map(({ text }) => /\bago by (\p{Lu}.{1,60})$/u.exec(text)?.[1]).find(Boolean);
  const logo = pictures.find((alt) => withoutLogo(alt) !== alt);
  return byline ?? (logo ? withoutLogo(logo) : null);
}

function placeOf({ labelled, texts }: ItemReading, { places, organisation }: CardColumns): string | null {
  const said = labelled.jobLocation;
  if (said && mayBePlace(said) && /^(?:place|plain)$/.test(textKind(said))) return said;
  const free = texts.filter(({ column }) => column !== organisation);
  const inColumn = free.find(
    ({ column, text }) => places.has(column) && /^(?:place|plain)$/.test(textKind(text)) && mayBePlace(text),
  );
  const place = inColumn ?? free.find(({ text }) => textKind(text) === 'place');
  const beside = texts.find(({ column }) => column === organisation);
  return place?.text.replace(/^[^\p{L}\d(]{1,6}/u, '') ?? (beside ? nameAndPlace(beside.text)?.place : null) ?? null;
}

function payOf({ labelled, texts }: ItemReading): string | null {
  const { salary } = labelled;
  if (salary && isPayText(salary)) return isEstimate(salary) ? null : salary;
  const pay = texts.find(({ text }) => textKind(text) === 'pay');
  return pay && !isEstimate(pay.text) ? pay.text : null;
}
