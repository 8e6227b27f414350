import { bandQuestion } from '../comparison/bands/band-question';
import { isMlWork } from '../comparison/bands/ml-work';
import type { BandChoice } from '../comparison/result/band-choice';
import { cite } from '../comparison/result/cite';
import type { PayLever } from '../market/market';
import type { JobPosting } from '../model/job-posting';
import type { PagePosting } from '../model/page-posting';
import { type PostingWords, postingWords } from '../text/posting-words';
import type { BriefData, LeverFinding } from './brief';
import { domainWords } from './levers/domain';
import { NAMED_EMPLOYER, SCALE_UP } from './levers/employer';
import { PRODUCTION, RESEARCH_ALONE } from './levers/production';
import { BILLIONS, LARGE } from './levers/scale';
import { OTHER_BIG_TECH, SECTOR } from './levers/sector';
import { specialismWords } from './levers/specialism';
import { trackRecordWords } from './levers/track-record';

type LeverEvidence = Pick<LeverFinding, 'side' | 'strength' | 'evidence'>;

/**
 * Finds what moves pay in this posting. A published lever for the role counts only where the posting has words that
 * show it; the levers for ML engineers hold for all ML work. London is added where the work is done there and there is
 * a band of salaries: its uplifts are of salaries, and fully remote work is held against the UK's pay.
 */
export function findLevers(
  posting: JobPosting,
  page: PagePosting,
  choice: BandChoice | null,
  { market, advice, corroboration }: BriefData,
): readonly LeverFinding[] {
  const ownRole = posting.role?.value ?? null;
  const roles = [ownRole, isMlWork(ownRole) ? 'machine-learning-engineer' : null];
  const levers = advice.payLevers.filter(({ role }) => roles.includes(role));
  const found = levers.flatMap((lever): LeverFinding[] => {
    const shown = evidenceForLever(lever, posting, page);
    return shown
      ? [{ kind: lever.lever, lever: cite(lever, market.sources), uplifts: [], inBand: false, ...shown }]
      : [];
  });
  if (!ownRole || !choice || choice.band.unitText === 'DAY') return found;
  if (posting.region?.value !== 'london' || bandQuestion(posting, ownRole, 'permanent').region !== 'london')
    return found;
  const london = corroboration.filter(({ measure, role }) => measure === 'london-uplift' && roles.includes(role));
  const own = london.filter(({ role }) => role === ownRole);
  const uplifts = own.length > 0 ? own : london;
  return [
    ...found,
    {
      kind: 'london',
      lever: null,
      uplifts: uplifts.map((figure) => cite(figure, market.sources)),
      inBand: choice.band.region === 'london',
      side: 'for',
      strength: 'named',
      evidence: posting.region.evidence ? [posting.region.evidence] : [],
    },
  ];
}

function evidenceForLever({ lever, role }: PayLever, posting: JobPosting, page: PagePosting): LeverEvidence | null {
  const named = (evidence: readonly PostingWords[]) => withEvidence(evidence, 'for', 'named');
  switch (lever) {
    case 'production':
      return (
        named(postingWords(page, PRODUCTION)) ?? withEvidence(postingWords(page, RESEARCH_ALONE), 'against', 'named')
      );
    case 'scale':
      return named(postingWords(page, BILLIONS)) ?? withEvidence(postingWords(page, LARGE), 'for', 'hinted');
    case 'specialism':
      return named(specialismWords(posting, role));
    case 'track-record':
      return named(trackRecordWords(page));
    case 'employer':
      return (
        named(nameWords(posting, NAMED_EMPLOYER)) ?? withEvidence(postingWords(page, SCALE_UP), 'against', 'named')
      );
    case 'sector':
      return named(nameWords(posting, OTHER_BIG_TECH)) ?? named(postingWords(page, SECTOR));
    case 'domain':
      return named(domainWords(posting, page));
    case 'remote-work':
      return named(remoteWords(posting));
  }
}

/** The employer's name, where it is one of those that the pattern knows. */
function nameWords({ hiringOrganization }: JobPosting, known: RegExp): readonly PostingWords[] {
  const text = hiringOrganization?.trim() ?? '';
  return known.test(text) ? [{ part: 'hiringOrganization', text, index: 0 }] : [];
}

/** The words that say that the work is remote, unless the posting asks for days in the office as well. */
function remoteWords({ workMode, facts }: JobPosting): readonly PostingWords[] {
  const isFull = workMode?.value === 'remote' && !facts.officeDays;
  return isFull && workMode.evidence ? [workMode.evidence] : [];
}

function withEvidence(
  evidence: readonly PostingWords[],
  side: LeverEvidence['side'],
  strength: LeverEvidence['strength'],
): LeverEvidence | null {
  return evidence.length > 0 ? { side, strength, evidence } : null;
}
