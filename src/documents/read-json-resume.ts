import * as z from 'zod/mini';
import type { CvPosition } from '../domain/cv/find-positions';
import { parseMonth } from '../domain/cv/month-range';
import { draftPositions } from '../domain/cv/read-cv';
import { type DescribedPosition, type ListedSkill, skillsOfLists } from '../domain/cv/skills-of-lists';
import type { SkillLevel } from '../domain/model/profile';
import type { FileReading } from './limits/file-reading';
import { LIMITS } from './limits/limits';

const text = z.catch(z.string(), '');
const texts = z.catch(z.array(text), []);
const SKILL = z.object({ name: text, level: text, keywords: texts, years: z.catch(z.nullable(z.number()), null) });
const WORK = z.object({
  name: text,
  company: text,
  position: text,
  startDate: text,
  endDate: text,
  summary: text,
  highlights: texts,
});
/** The parts of https://jsonresume.org/schema (1.x) that are read. Everything else in the file is ignored. */
const RESUME = z.object({ skills: z.catch(z.array(SKILL), []), work: z.catch(z.array(WORK), []) });

/** Characters of a title or an organisation that are read. */
const LONGEST_TITLE = 200;

const SECTIONS = ['basics', 'work', 'skills', 'education', 'projects'];

/** Whether a JSON value looks like a JSON Resume: it has "skills", or two of the known sections. */
export function isJsonResume(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return SECTIONS.filter((section) => section in json).length >= 2 || 'skills' in json;
}

/**
 * Reads the skills and positions of a JSON Resume. Parts that do not fit the schema are left out. `today`: YYYY-MM-DD.
 */
export function readJsonResume(json: unknown, today: string): FileReading {
  const { resume, isCut } = cutLists(json);
  const parsed = RESUME.safeParse(resume);
  if (!parsed.success) return { refused: 'resumeLists' };
  const positions = parsed.data.work.flatMap((work) => {
    const from = parseMonth(work.startDate);
    if (from === null || work.position === '') return [];
    const words = [work.summary, ...work.highlights].join('\n');
    const organisation = (work.name || work.company).slice(0, LONGEST_TITLE) || null;
    const title = work.position.slice(0, LONGEST_TITLE);
    return [{ title, organisation, from, to: parseMonth(work.endDate, 11), text: words }];
  });
  const lists = parsed.data.skills.flatMap(({ name, level, keywords, years }): ListedSkill[] => {
    const own = { name, found: `skills: ${name}`, level: levelOf(level), years };
    // A name with keywords is a heading ("Web Development"), and its keywords are the skills.
    const under = keywords.map((keyword) => ({
      name: keyword,
      found: `skills, ${name}: ${keyword}`,
      level: levelOf(level),
    }));
    return [...(name !== '' && keywords.length === 0 ? [own] : []), ...under.filter((one) => one.name !== '')];
  });
  const places = positions.map((position): CvPosition => ({ ...position, start: 0, end: 0 }));
  const described: readonly DescribedPosition[] = positions;
  const found = skillsOfLists(lists, described, today);
  return {
    draft: { skills: found.skills, ...draftPositions(places) },
    from: 'json-resume',
    isCut: isCut || found.isCut,
  };
}

/** A JSON Resume with lists that are not too long to be checked against the schema, and whether any was cut. */
function cutLists(json: unknown): { readonly resume: unknown; readonly isCut: boolean } {
  let left: number = LIMITS.rows;
  let isCut = false;
  const cut = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const kept = value.slice(0, left);
    isCut ||= kept.length < value.length;
    left -= kept.length;
    return kept.map((item) =>
      typeof item === 'object' && item !== null && !Array.isArray(item)
        ? { ...item, keywords: cut(item.keywords), highlights: cut(item.highlights) }
        : item,
    );
  };
  const { skills, work } = json as { readonly skills?: unknown; readonly work?: unknown };
  return { resume: { skills: cut(skills), work: cut(work) }, isCut };
}

/** JSON Resume's level is free text. These are the words that people use for each of our three levels. */
function levelOf(level: string): SkillLevel | null {
  if (/\b(?:expert|master|advanced|senior|proficient|fluent)\b/i.test(level)) return 'expert';
  if (/\b(?:intermediate|working|competent|good|practical)\b/i.test(level)) return 'working';
  return /\b(?:basic|beginner|novice|learning|elementary|junior)\b/i.test(level) ? 'basic' : null;
}
