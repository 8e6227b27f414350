import { findPlaces } from '../facts/place/find-places';
import { CUES } from './vocabulary/requirement-cues';
import { scanPhrases } from './vocabulary/scan-phrases';
import type { Skill } from './vocabulary/skill';
import { SKILLS, vocabulary } from './vocabulary/vocabulary';

/** The longest name, in characters. */
const LONGEST = 40;

/** One to three words of letters, digits and a few signs. The first begins with a letter, the others with a capital. */
const NAME = /^\.?\p{L}[\p{L}\d.+#-]{0,39}(?: [\p{Lu}\d][\p{L}\d.+#-]{0,39}){0,2}$/u;

/** A quick check, since most items begin with a word in small letters, which no name is written like. */
const PLAIN_WORD = /^[a-z]{1,40}(?: |$)/;

/** Words that only a name is written like: "OpenSearch", "eBPF", "H2O", "GCS", "SEMrush", "Three.js", "C++". */
const STANDS_OUT =
  /^(?:\p{Ll}{1,3}|\p{Lu}\p{L}{0,30}\p{Ll})\p{Lu}|\p{L}\d|^\p{Lu}{2,5}(?:$|\p{Ll}{2})|\p{L}\.js$|\p{L}[+#]{1,2}$/u;

/** Words with a capital that may be a name, unless they are plain: "Trello". */
const CAPITALISED = /^\p{Lu}\p{L}{2}/u;

/** Endings of plain words: "Reporting", "Insights", "Automation", "Optimise". */
const PLAIN_ENDING =
  /(?:ing|ion|ment|ness|ity|[ae]nce|ship|ism|ics?|ogy|eer|ists?|yst|ure|age|ive|al|ed|ly|[ai]ble|[iy]se|[iy]ze|ate|ful|[^aious]s)$/i;

/** A compound of a plain word ("YC-funded"), the code of a certificate ("DP-900"), and a grade or quarter ("C1", "Q4"). */
const NO_NAME = /-\p{Ll}|^\p{Lu}{2}-\d{3}$|^\p{Lu}\d$|^FY\d\d$|^www\./u;

/** The number of a standard ("ISAE 3000"), and what ends with a plain plural ("Tiling Techniques"). */
const NO_TOOL =
  /^\p{Lu}{3,5} \d{3,5}$|(?: |^)(?:techniques|methods|tools|systems|services|solutions|frameworks|platforms|skills|concepts|principles|practices|technologies|languages|libraries)$/iu;

/** Words that no name of a tool has: days and months, kinds of work, degrees, certificates, terms of business. */
const NEVER = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march ' +
    'april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'ir35 remote hybrid onsite permanent perm ftc contract contractor freelance fulltime inside outside asap tbc doe ote ' +
    'senior junior mid lead principal graduate intern level grade band tier manager engineer developer architect consultant ' +
    'administrator designer researcher director ceo cto cfo cio coo vp sme smes kpi kpis okr okrs sla slas roi b2b b2c hr ' +
    'poc pocs mvp faq eoe lgbt lgbtq sc dv bpss nhs uk usa eu emea apac gbp usd eur phd msc bsc meng beng mba hnd hnc nvq ' +
    'gcse gcses stem cissp cism cisa ckad cka pmp prince2 cfa acca cima cpa cbap togaf itil ' +
    'ltd limited plc inc corp eod wfh curious starter citizen drive dfe hmrc mon-fri'
  ).split(' '),
);

let plain: ReadonlySet<string> | null = null;

/**
 * Words that name nothing by themselves: those of cues and of skills that are no tools, which are plain English, and those
 * that several names share ("Apache", "Studio").
 */
function plainWords(): ReadonlySet<string> {
  const plainOnes = new Set(Object.values(CUES).flatMap(wordsIn));
  const parts = new Map<string, Skill>();
  for (const skill of SKILLS) {
    for (const word of [skill.preferredLabel, ...(skill.altLabels ?? [])].flatMap(wordsIn)) {
      if (skill.kind !== 'tool' || (parts.get(word) ?? skill) !== skill) plainOnes.add(word);
      parts.set(word, skill);
    }
  }
  return plainOnes;
}

const wordsIn = (label: string): readonly string[] => label.toLowerCase().split(/[^a-z\d]+/);

/**
 * How surely words name a tool that the vocabulary does not know: 2 where no plain words are written like them, 1 where
 * a plain word could be ("Trello"), 0 where they name none.
 */
export function unknownName(name: string): 0 | 1 | 2 {
  if (name.length < 2 || name.length > LONGEST || PLAIN_WORD.test(name) || !NAME.test(name)) return 0;
  const words = name.split(' ');
  if (words.some((word) => NO_NAME.test(word) || NEVER.has(word.toLowerCase()))) return 0;
  if (/^\p{Ll}/u.test(name) && !STANDS_OUT.test(words[0] ?? '')) return 0;
  const looks = words.filter((word) => STANDS_OUT.test(word) || (CAPITALISED.test(word) && !PLAIN_ENDING.test(word)));
  if (looks.length === 0 || NO_TOOL.test(name)) return 0;
  // The ending of "Three.js" by itself would name JavaScript.
  const scan = scanPhrases(name.replace(/\.js$/i, ''), vocabulary().table);
  for (let event = 0; event < scan.length; event++) if (scan.codeOf(event) >= 0) return 0;
  if (findPlaces(name).length > 0) return 0;
  plain ??= plainWords();
  const own = looks.filter((word) => !plain?.has(word.toLowerCase()));
  if (own.length === 0) return 0;
  return own.some((word) => STANDS_OUT.test(word)) ? 2 : 1;
}
