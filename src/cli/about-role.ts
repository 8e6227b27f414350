import type { GuideTopic } from '../domain/market/guide';
import { GUIDE } from '../domain/market/guide-data';
import { MARKET } from '../domain/market/market-data';
import { neighboursOf } from '../domain/market/neighbours';
import type { Role } from '../domain/model/job-posting';
import { sourceLine } from '../presentation/source-line';

const HEADINGS: Readonly<Record<Exclude<GuideTopic, 'what-it-is'>, string>> = {
  'where-it-sits': 'Its place',
  'typical-week': 'A week',
  'typical-day': 'A day',
  'to-weigh': 'To be weighed',
  'ways-in': 'Where people come from',
};
const STEPS = 5;

/**
 * What the sources tell about a role apart from pay, skills and its neighbours, one line a subject, with the sources at
 * the end. Empty for the roles of which they tell nothing: all but the ML engineer.
 */
export function aboutRole(role: Role | null, asOf: string): readonly string[] {
  const points = GUIDE.points.filter((point) => point.role === role);
  if (points.length === 0) return [];
  const questions = GUIDE.questions.filter((question) => question.role === role);
  const steps = GUIDE.careerPath.slice(0, STEPS);
  const said = (topic: GuideTopic) =>
    points
      .filter((point) => point.topic === topic)
      .map(({ text }) => text)
      .join(' ');
  const neighbours = new Set(neighboursOf(role).map(({ id }) => id));
  const topics = Object.entries(HEADINGS) as [keyof typeof HEADINGS, string][];
  return [
    said('what-it-is'),
    ...topics.map(([topic, heading]) => `${heading}: ${said(topic)}`),
    `The path: ${steps.map(({ label }) => label).join(' → ')}.`,
    ...GUIDE.careerPath.flatMap(({ id, label, advice }, at) => {
      // A step that is a neighbour of the role is said under "How the role differs from its neighbours".
      if (!advice || neighbours.has(id)) return at < STEPS ? [] : [`${label}.`];
      return [`${label}: ${advice}`];
    }),
    ...questions.map(
      ({ asker, question, answer }) =>
        `${asker === 'interviewer' ? 'Asked in interviews' : 'Asked'}: ${question} ${answer.join(' ')}`,
    ),
    ...sourceLines([...points, ...GUIDE.careerPath, ...questions], asOf),
  ];
}

function sourceLines(records: readonly { readonly source: string; readonly asOf: string }[], today: string) {
  const dates = new Map(records.map(({ source, asOf }) => [source, asOf]));
  return [...dates].flatMap(([id, asOf]) => {
    const source = MARKET.sources.find((each) => each.id === id);
    return source ? [`Source: ${sourceLine(source, asOf, today).line}`] : [];
  });
}
