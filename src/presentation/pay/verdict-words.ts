import { type BandChoice, fallbackOf } from '../../domain/comparison/result/band-choice';
import type { Annotated, OtherReading, PayComparison } from '../../domain/comparison/result/comparison';
import type { VerdictReason } from '../../domain/comparison/result/verdict';
import { isOld, isOutdated } from '../../domain/market/age';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { rolePlural, seniorityLabel, unitLabel } from '../labels';
import { formatRange } from '../money';
import { formatMonth } from '../source-line';
import { bandName, bandPerson, bandRange, placeName, positionPhrase, roleAsked } from './band-words';

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
  const { band, assumptions } = choice;
  const level = fallbackOf(choice, 'seniority');
  const isRemote = posting.workMode?.value === 'remote';
  const hasChoice = otherReadings.some(({ kind }) => kind === 'elsewhere');
  const isElsewhere = band.region === 'uk' && posting.region?.value === 'uk' && !isRemote;
  const isOfWord = comparison.verdict.word !== null;
  const notes: (string | false | null)[] = [
    fallbackOf(choice, 'region') !== null && t('verdict.note.londonPaysMore'),
    isOfWord && choice.weakness !== null && level && t('verdict.note.otherLevel', [seniorityLabel(level.asked)]),
    isElsewhere && t(`verdict.note.${band.withoutLondon ? 'londonLeftOut' : 'londonIncluded'}`),
    isRemote && posting.region?.value === 'london' && !hasChoice && t('verdict.note.remote'),
    isOfWord && posting.contractType?.value === 'fixed-term' && t('verdict.note.fixedTerm'),
    isOfWord && band.unitText === 'DAY' && t('verdict.note.ir35'),
    isOld(band.asOf, comparison.asOf) && t('verdict.note.old', [formatMonth(band.asOf)]),
    ...assumptions.map((assumption) => isOfWord && t(`verdict.note.assumed.${keyOf(assumption)}`)),
  ];
  return notes.filter((note) => typeof note === 'string');
};

/** Why no word is given, with the figures that there are. */
const noWordWords = (reason: VerdictReason, pay: Stated, asOf: string): string => {
  const { choice, position } = pay;
  const { band } = choice;
  const here = positionPhrase(position, choice);
  const figures = [bandPerson(choice), placeName(band.region), bandRange(band)] as const;
  const reading = (...kinds: readonly OtherReading['kind'][]) =>
    pay.otherReadings.find(({ kind }) => kinds.includes(kind));
  switch (reason) {
    case 'estimate-only':
      return t('verdict.none.estimate', [...figures]);
    case 'weak-source':
      return t(`verdict.none.${isOutdated(band.asOf, asOf) ? 'outdated' : 'weak'}`, [...figures]);
    case 'stand-in':
      return standInWords(choice);
    case 'spans-the-band':
      return t('verdict.none.wide', [bandName(choice), bandRange(band)]);
    case 'part-time': {
      const full = reading('full-time');
      return full
        ? t('verdict.none.fullTime', [amountOf(full), phraseOf(full), positionPhrase(position, choice, 'again')])
        : t('verdict.none.partTime', [here]);
    }
    case 'unclear-contract': {
      const other = reading('as-employee', 'as-contractor');
      if (!other) return t('verdict.none.byYear', [here]);
      const key = other.kind === 'as-employee' ? 'asEmployee' : 'asContractor';
      return t(`verdict.none.${key}`, [here, phraseOf(other, choice)]);
    }
    case 'several-places': {
      const elsewhere = reading('elsewhere');
      return elsewhere ? t('verdict.none.elsewhere', [here, phraseOf(elsewhere, choice)]) : here;
    }
    default: {
      const level = reading('other-level');
      return level ? t('verdict.none.otherLevel', [here, phraseOf(level)]) : levelWords(choice);
    }
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
  const { band } = choice;
  return t(`verdict.none.${band.unitText === 'DAY' ? 'standInRate' : 'standIn'}`, [
    rolePlural(roleAsked(choice)),
    bandPerson(choice),
    placeName(band.region),
    bandRange(band),
  ]);
};

const levelWords = (choice: BandChoice): string => {
  const { band } = choice;
  const level = fallbackOf(choice, 'seniority');
  if (!level) return t('verdict.none.anyLevel', [bandPerson(choice), bandRange(band)]);
  const values = [seniorityLabel(level.asked), rolePlural(band.role), bandPerson(choice), bandRange(band)] as const;
  return t('verdict.none.level', [...values]);
};
