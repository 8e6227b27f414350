import { BLANK_PAGE } from '../model/page-posting';
import { readRole } from '../reading/role/role';
import { seniorityClaims } from '../reading/role/seniority';
import { findSkills } from '../reading/skills/find-skills';
import { type CvPosition, findPositions } from './find-positions';
import { monthText } from './month-range';
import type { DraftPosition, DraftSkill, ProfileDraft } from './profile-draft';
import { yearsHeld } from './years-held';

/** Characters of a CV's text. Longer than any real CV. Text beyond this is not read. */
export const LONGEST_CV = 200_000;
const LONGEST_LINE = 160;

/** Web and email addresses name services, not skills: "github.com/someone". */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S{1,300}|[\w.+-]{1,64}@[\w.-]{1,255}|\b[\w-]{1,60}\.(?:com|org|net|io|dev|ai|co\.uk|me)(?:\/\S{0,200})?/gi;

/**
 * Reads a CV's text: the skills that it names, each with the line that names it, and the positions held. Nothing else
 * is taken from it. `today` is YYYY-MM-DD. Never throws, and takes time linear in the length of the text.
 */
export function readCv(text: string, today: string): ProfileDraft {
  const plain = text.slice(0, LONGEST_CV).replace(ADDRESS, (address) => ' '.repeat(address.length));
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const positions = findPositions(plain);
  const skills = findSkills(withoutOrganisations(plain, positions), null).map(
    ({ id, name, years, mentions }): DraftSkill => {
      const held = positions.filter(({ start, end }) => mentions.some(({ index }) => index >= start && index < end));
      const yearsInPositions = yearsHeld(held, now);
      return {
        id,
        name,
        found: lineAt(plain, mentions[0]?.index ?? 0),
        level: null,
        years: years ?? yearsInPositions,
        yearsFrom: years !== null ? 'stated' : yearsInPositions !== null ? 'positions' : null,
      };
    },
  );
  return { skills, ...draftPositions(positions) };
}

/**
 * Turns positions into those of a draft, newest first, with the role and seniority of the newest position that names a
 * role.
 */
export function draftPositions(positions: readonly CvPosition[]): Omit<ProfileDraft, 'skills'> {
  const newest = positions.toSorted(
    (one, other) =>
      (other.to ?? Number.POSITIVE_INFINITY) - (one.to ?? Number.POSITIVE_INFINITY) || other.from - one.from,
  );
  const withRole = newest.find(({ title }) => readRole(title) !== null);
  return {
    positions: newest.map(
      ({ title, organisation, from, to }): DraftPosition => ({
        title,
        organisation,
        from: monthText(from),
        to: to === null ? null : monthText(to),
      }),
    ),
    role: withRole ? (readRole(withRole.title)?.value ?? null) : null,
    seniority: withRole ? (seniorityClaims({ ...BLANK_PAGE, title: withRole.title }).short()?.value ?? null) : null,
  };
}

/**
 * An employer's name is not a skill ("Harbour Analytics"). Names are replaced by spaces of the same length, so that
 * every index stays the same.
 */
function withoutOrganisations(text: string, positions: readonly CvPosition[]): string {
  let rest = text;
  for (const { organisation, start } of positions) {
    const at = organisation ? rest.indexOf(organisation, start) : -1;
    if (organisation && at >= 0) {
      rest = rest.slice(0, at) + ' '.repeat(organisation.length) + rest.slice(at + organisation.length);
    }
  }
  return rest;
}

function lineAt(text: string, index: number): string {
  const from = text.lastIndexOf('\n', index) + 1;
  const next = text.indexOf('\n', index);
  const line = text
    .slice(from, next < 0 ? text.length : next)
    .replace(/\s+/g, ' ')
    .replace(/^ ?[-•*–▪◦‣·] /, '')
    .trim();
  if (line.length <= LONGEST_LINE) return line;
  const at = Math.max(0, Math.min(index - from - 60, line.length - LONGEST_LINE));
  return `${at > 0 ? '…' : ''}${line.slice(at, at + LONGEST_LINE).trim()}…`;
}
