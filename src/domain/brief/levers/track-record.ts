import type { PagePosting } from '../../model/page-posting';
import { type PostingWords, postingWords, type Wanted } from '../../text/posting-words';

/** Papers and other publications, whether the posting asks for them or offers time to write them. */
export const PUBLICATIONS: Wanted = {
  wordings: [
    // "peer-reviewed publications"  "first-author papers"  "top-tier ML conferences"
    /\b(?:first[- ]author|peer[- ]reviewed|top[- ]tier)(?: [\w-]{1,15}){0,2} (?:papers?|publications?|conferences?|journals?|venues?|research|work)\b/gi,
    // "track record of publications"  "a strong publication record"
    /\bpublication (?:track )?record\b|\btrack record of (?:\w{1,12} ){0,2}(?:publications?|publishing)\b/gi,
    // "publish papers at leading venues"  "published research"  "opportunities to publish whitepapers"
    /\bpubli(?:sh|shed|shing|cations?)\b[^.\n;]{0,40}\b(?:papers?|research|journals?|conferences?|findings|venues?|white ?papers?)\b/gi,
    // "contribute to papers"  "co-author papers"  "write research papers"
    /\b(?:contribut(?:e|ing)|co-?author(?:ed|ing)?|writ(?:e|ing)|author(?:ed|ing)?) (?:to |of )?(?:\w{1,15} ){0,2}papers\b/gi,
    // "NeurIPS"  "ICML or CVPR"
    /\b(?:NeurIPS|NIPS|ICML|ICLR|CVPR|ICCV|ECCV|EMNLP|NAACL|AAAI|SIGKDD|SIGIR|INTERSPEECH|ICASSP)\b/g,
  ],
};

/** Giving to open source. What helps a visa case is found by the same words. */
export const GIVING_TO_OPEN_SOURCE =
  // "contributing to upstream open-source projects"  "maintain an open source library"  "publish your code as open source"
  /\b(?:contribut(?:e|es|ed|ing|ions?|or)|maintain(?:s|ed|er|ers|ing)?|releas(?:e|es|ed|ing)|publish(?:ed|es|ing)?|giv(?:e|ing) back|engag(?:e|es|ing))\b[^.\n;]{0,40}\bopen[- ]?sourc(?:e|ed|ing)\b/gi;

/** Work in the open: its makers, and what is made open. What helps a visa case is found by the same words. */
export const OPEN_SOURCE_WORK =
  // "open-source contributions"  "open source community"  "open-source maintainers"  "we open-source our work"
  /\bopen[- ]?sourc(?:e|ed|ing) (?:(?:[\w-]{1,15} ){0,2}(?:contributions?|contributors?|communit(?:y|ies)|maintainers?|maintenance|releases?|work|code repositories)\b|(?:our|your|its|much|most|some|parts?|what)\b)|\bopen[- ]?sourced by\b/gi;

/** Contributing to open source that others use. Merely using open-source tools does not count. */
export const OPEN_SOURCE: Wanted = { wordings: [GIVING_TO_OPEN_SOURCE, OPEN_SOURCE_WORK] };

/** Speaking at events. What helps a visa case is found by the same words. */
export const SPEAKING =
  // "speak at conferences"  "present our work at international conferences"  "speaking at meet-ups"; but not "talk to us at the conference"
  /\b(?:speak|speaks|speaking|speaker|present|presenting|talks?(?! to us\b)|keynotes?|represent(?:ing)? (?:us|the (?:company|team|organi[sz]ation)))\b[^.\n;]{0,40}\b(?:conferences?|meet-?ups?|summits?|tech events)\b/gi;

/** Talks by name, but not those inside the company. What helps a visa case is found by the same words. */
export const TALKS_NAMED =
  // "give talks"  "conference speaking"  "public speaking"; but not "giving team talks"
  /\bgiv(?:e|es|ing) (?:(?!team|internal|lunch)\w{1,12} )?talks\b|\bconference (?:talks?|speak(?:er|ing)|presentations?)\b|\b(?:public|external) (?:technical )?(?:talks|speaking)\b/gi;

/** Writing for the public. What helps a visa case is found by the same words. */
export const WRITING =
  // "write blog posts"  "technical blog posts"  "publish technical articles"; but not "read our engineering blog"
  /\b(?:writ(?:e|es|ing|ten)|publish(?:es|ed|ing)?|author(?:s|ed|ing)?|contribut(?:e|es|ing)|creat(?:e|es|ing)|produc(?:e|es|ing))\b[^.\n;]{0,40}\b(?:blog(?:s|s? posts?)?|tutorials?|technical articles?|podcasts?|white ?papers?)\b|\b(?:technical|engineering|tech) blog posts\b/gi;

/** Speaking and writing in public about the work. */
export const TALKS: Wanted = { wordings: [SPEAKING, TALKS_NAMED, WRITING] };

/** The parts of a record in public. The published lever is about the first two; talks are said to add credibility. */
export type TrackRecordPart = 'publications' | 'open-source' | 'talks';

/**
 * The words that show what the published lever is about, papers or open-source work. Talks are quoted only where the
 * posting has neither, since nobody says that they raise pay. At most three places.
 */
export function trackRecordWords(page: PagePosting): readonly PostingWords[] {
  const paid = [PUBLICATIONS, OPEN_SOURCE].flatMap((wanted) => postingWords(page, wanted));
  return paid.length > 0 ? paid.slice(0, 3) : postingWords(page, TALKS);
}

/** Which parts of a record in public the words of `trackRecordWords` show. */
export function trackRecordParts(evidence: readonly { readonly text: string }[]): readonly TrackRecordPart[] {
  const shows = ({ wordings }: Wanted) => evidence.some(({ text }) => wordings.some((each) => text.search(each) >= 0));
  const paid: readonly (TrackRecordPart | false)[] = [
    shows(PUBLICATIONS) && 'publications',
    shows(OPEN_SOURCE) && 'open-source',
  ];
  return paid.some(Boolean) ? paid.filter((part) => part !== false) : ['talks'];
}
