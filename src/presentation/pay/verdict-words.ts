import type { BandChoice } from '../../domain/comparison/result/band-choice';
import type { Annotated, OtherReading, PayComparison } from '../../domain/comparison/result/comparison';
import type { VerdictReason } from '../../domain/comparison/result/verdict';
import { isOld, isOutdated } from '../../domain/market/age';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { rolePlural, seniorityLabel, unitLabel } from '../labels';
import { formatRange } from '../money';
import { formatMonth } from '../source-line';
import { bandName, bandPerson, bandRange, placeName, positionPhrase } from './band-words';

type Compared = Pick<Annotated, 'posting' | 'comparison'>;
type Stated = Extract<PayComparison, { kind: 'stated' }>;

/**
 * What is said of stated pay: where it lies, with all that was assumed in brackets, or why no word is given, with the
 * figures that there are. Without a full stop.
 */
export const statedWords = (annotated: Compared): string => {
  const { comparison } = annotated;
  const { verdict } = comparison;
  if (comparison.pay.kind !== 'stated') return '';
  const phrase = verdict.reason
    ? noWordWords(verdict.reason, comparison.pay, comparison.asOf)
    : wordWords(comparison.pay);
  return noted(phrase, notesOf(annotated, comparison.pay));
};

/** Where pay with a word lies; where the posting names another place too, where it lies there. */
const wordWords = ({ position, choice, otherReadings }: Stated): string => {
  const phrase = positionPhrase(position, choice);
  const elsewhere = otherReadings.find(
    ({ kind, choice: other }) => kind === 'elsewhere' && other.band.id !== choice.band.id,
  );
  return elsewhere ? t('verdict.alsoElsewhere', [phrase, phraseOf(elsewhere, choice)]) : phrase;
};

const noted = (phrase: string, notes: readonly string[]): string =>
  notes.length > 0
    ? t('verdict.noted', [phrase, notes.reduce((before, note) => t('list.semicolon', [before, note]))])
    : phrase;

/** What a reader has to know to take the line rightly: the reach of the band, its age, and what was assumed. */
const notesOf = ({ posting, comparison }: Compared, { choice, otherReadings }: Stated): readonly string[] => {
  const { band, fallbacks, assumptions } = choice;
  const isRemote = posting.workMode?.value === 'remote';
  const hasChoice = otherReadings.some(({ kind }) => kind === 'elsewhere');
  const isElsewhere = band.region === 'uk' && posting.region?.value === 'uk' && !isRemote;
  const isOfWord = comparison.verdict.word !== null;
  const notes: (string | false)[] = [
    fallbacks.some(({ kind }) => kind === 'region') && t('verdict.note.londonPaysMore'),
    isOfWord && choice.weakness !== null && t('verdict.note.otherLevel', [levelAsked(choice)]),
    isElsewhere && t(`verdict.note.${band.withoutLondon ? 'londonLeftOut' : 'londonIncluded'}`),
    isRemote && posting.region?.value === 'london' && !hasChoice && t('verdict.note.remote'),
    isOfWord && posting.contractType?.value === 'fixed-term' && t('verdict.note.fixedTerm'),
    isOfWord && band.unitText === 'DAY' && t('verdict.note.ir35'),
    isOld(band.asOf, comparison.asOf) && t('verdict.note.old', [formatMonth(band.asOf)]),
    ...assumptions.map((assumption) => isOfWord && t(`verdict.note.assumed.${keyOf(assumption)}`)),
  ];
  return notes.filter((note) => note !== false);
};

/** Why no word is given, with the figures that there are. */
const noWordWords = (reason: VerdictReason, pay: Stated, asOf: string): string => {
  const { choice, position, otherReadings } = pay;
  const { band } = choice;
  const here = positionPhrase(position, choice);
  const figures = [bandPerson(choice), placeName(band.region), bandRange(band)] as const;
  const [first] = otherReadings;
  switch (reason) {
    case 'estimate-only':
      return t('verdict.none.estimate', [...figures]);
    case 'weak-source':
      return t(`verdict.none.${isOutdated(band.asOf, asOf) ? 'outdated' : 'weak'}`, [...figures]);
    case 'stand-in':
      return standInWords(choice);
    case 'spans-the-band':
      return t('verdict.none.wide', [bandName(choice), bandRange(band)]);
    case 'part-time':
      return first?.kind === 'full-time'
        ? t('verdict.none.fullTime', [amountOf(first), phraseOf(first), positionPhrase(position, choice, 'again')])
        : t('verdict.none.partTime', [here]);
    case 'unclear-contract':
      return first?.kind === 'as-employee' || first?.kind === 'as-contractor'
        ? t(`verdict.none.${first.kind === 'as-employee' ? 'asEmployee' : 'asContractor'}`, [
            here,
            phraseOf(first, choice),
          ])
        : t('verdict.none.byYear', [here]);
    case 'several-places':
      return first ? t('verdict.none.elsewhere', [here, phraseOf(first, choice)]) : here;
    default:
      return first?.kind === 'other-level' ? t('verdict.none.otherLevel', [here, phraseOf(first)]) : levelWords(choice);
  }
};

/** Where another reading lies. Whom its band is for is left out where the phrase before it, about `first`, says it. */
const phraseOf = ({ position, choice }: OtherReading, first?: BandChoice): string => {
  const isSame = first?.band.role === choice.band.role && first.band.seniority === choice.band.seniority;
  return positionPhrase(position, choice, isSame ? 'again' : 'person');
};

const amountOf = ({ amounts }: OtherReading): string =>
  t('money.aUnit', [formatRange({ amount: amounts }), unitLabel(amounts.unitText)]);

const standInWords = (choice: BandChoice): string => {
  const { band, fallbacks } = choice;
  const role = fallbacks.find((fallback) => fallback.kind === 'role');
  const asked = rolePlural(role?.kind === 'role' ? role.asked : band.role);
  return t(`verdict.none.${band.unitText === 'DAY' ? 'standInRate' : 'standIn'}`, [
    asked,
    bandPerson(choice),
    placeName(band.region),
    bandRange(band),
  ]);
};

const levelAsked = ({ fallbacks }: BandChoice): string => {
  const level = fallbacks.find((fallback) => fallback.kind === 'seniority');
  return level?.kind === 'seniority' ? seniorityLabel(level.asked) : '';
};

const levelWords = (choice: BandChoice): string => {
  const { band, fallbacks } = choice;
  const level = fallbacks.find((fallback) => fallback.kind === 'seniority');
  if (level?.kind !== 'seniority') return t('verdict.none.anyLevel', [bandPerson(choice), bandRange(band)]);
  const values = [seniorityLabel(level.asked), rolePlural(band.role), bandPerson(choice), bandRange(band)] as const;
  return t('verdict.none.level', [...values]);
};
