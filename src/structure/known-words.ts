import { labelOf } from '../pages/heuristics/field-labels';
import { headingKind } from '../pages/text/advert-text';
import { normaliseWords } from '../pages/text/normalise-words';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * Words of which names in markup are made: classes, ids, data attributes, keys of JSON. They are kept although a page's
 * text may have them too, because they are ours and the same for every page.
 */
const MARKUP = listOf(`
  about accordion action actions active address ads advert all alert alerts amount any app apply applicant application
  area aria article aside attribute author auto avatar back badge banner bar base benefit benefits block board body
  bold border bottom box brand breadcrumb breadcrumbs btn bullet button buttons card cards career careers category
  cell center checkbox city click close closed closing code col collapse column columns com common company component
  contact container content contents context contract cookie copy core count country county criteria css currency
  current custom data date dates day days default department desc description desktop detail details dialog direct
  disabled div document dropdown duration easy element email embed employer employment empty end error event expand
  expanded experience expiry external facet featured field fields file filter first fixed flex float footer for form
  format frame from full function general global graph grid group header heading headline height hidden hide high
  hiring home hook hour hover html icon icons image img index info inline inner input insight intro item items job
  jobs key keyword label labels large last layout left level light line link links list listing listings loading
  locality location locations logo main map mark max media medium menu message meta min mobile modal mode module more
  name nav navigation network new next node none number object office offer open option options org organisation
  organization outer overlay overview page pagination pane panel parent part pay period permanent picture pin place
  placeholder popup position post postal posted posting postings prefix preview previous price primary product profile
  prop property props publish published qualifications query questions range rate read recruiter ref region related
  remote required requirement requirements response responsibilities responsive result results rich right role root
  row salary save saved schema screen script scroll search secondary section select selected seo sep separator set
  share show side sidebar similar simple site size skill skills small social sort source span spec split start state
  static status step sticky street style sub subtitle summary svg tab table tabs tag tags team template term terms
  test testid text theme thumbnail time title to toggle tool tooltip top topcard total track type unit unstyled
  updated url user utility vacancies vacancy valid value values variant vertical view viewport visible visually wage
  website widget width work workplace wrap wrapper year zone
  additional applicants at base by has hours id is monetary of on or quantity question responsibility through
  identifier industry occupational education incentive compensation commitments qualification same telecommute
  thing web www http https next redux apollo initial query cache store server client route router locale language
  true false yes no post get ltr rtl og module presentation polite assertive navigate navigation canonical alternate
  i18n config settings version build feature flags flag params api seniority hybrid onsite types kind
`);

/** Names of elements and attributes that HTML itself has. Any other name may be the page's own. */
const HTML = listOf(`
  html head body title meta link script style template noscript main section article aside header footer nav div span p
  a b i u s em strong small sub sup br hr ul ol li dl dt dd table thead tbody tfoot tr th td caption colgroup col form
  fieldset legend label input button select option optgroup textarea datalist output details summary dialog h1 h2 h3 h4
  h5 h6 hgroup img picture figure figcaption video audio canvas iframe object embed svg path time address blockquote pre
  code abbr cite mark slot menu search data progress meter center font
  id class lang dir role type rel name property content itemprop itemtype itemscope itemid itemref href src alt for value
  hidden datetime placeholder action method checked selected disabled required readonly multiple open prefix typeof vocab
  about resource contenteditable draggable translate accept scope headers
`);

/** Whether a name is of an element or an attribute of HTML or ARIA. In lower case. */
export const isHtmlName = (name: string): boolean => HTML.has(name) || /^aria-[a-z]{3,20}$/.test(name);

/** Words of paths and names of parameters that many sites have. A path's other words are the page's own. */
const PATH = listOf(`
  job jobs job-posting jobposting career careers vacancy vacancies position positions posting postings opening openings
  role roles opportunities opportunity recruitment apply application applications view viewjob search search-results
  company companies details detail listing listings embed job_app o en en-gb en-us uk results index.html index.cgi
  www boards api p q l id jid jk vjk gh_jid gh_src token for currentjobid job_id jobid page pageno start sort location
  keywords src ref utm_source utm_medium utm_campaign trk from remote-jobs job-listing job-detail recruiting
`);

/** Texts that pages show beside a posting, in lower case. They say where a field stands, and are the same everywhere. */
const SHOWN = new Set(
  `apply|apply now|apply for this job|apply here|apply online|easy apply|apply on company site|apply on company website|
apply with linkedin|submit application|save|save job|saved|share|share this job|report|report this job|print|back|next|
previous|close|menu|search|sign in|log in|login|register|sign up|join|show more|show less|read more|see more|more|
view all|home|jobs|careers|vacancies|full time|part time|permanent|contract|temporary|fixed term|internship|
remote|hybrid|on site|onsite|in office|full time permanent|salary|salary range|benefits|requirements|responsibilities|
qualifications|skills|experience|essential|desirable|essential criteria|desirable criteria|essential skills|
desirable skills|nice to have|about you|about us|about the role|about the job|about the team|about the company|
about the employer|who you are|who we are|what you ll do|what you will do|what you ll bring|what you will bring|
what you ll need|what you need|what we offer|what we re looking for|what we are looking for|the role|the company|
your role|your responsibilities|your profile|your skills|key responsibilities|key skills|job description|job details|
job summary|job type|person specification|how to apply|similar jobs|related jobs|more jobs|recommended jobs|
company|employer|organisation|organization|location|locations|reference|job reference|reference number|ref|job id|
posted|date posted|posted on|closing date|start date|department|team|level|seniority|seniority level|industry|sector|
function|workplace type|working pattern|hours|interview date|grade|contract type|employment type|per annum|
competitive|first name|last name|email|phone|cv|cover letter|resume|resume cv|cookies|privacy|terms`
    .replaceAll('\n', '')
    .split('|'),
);

/** The name of the thread of Hacker News, with its month. */
const THREAD = /^ask hn who is hiring(?: [a-z]{3,9} \d{4})?$/;

/** Whether a part of a name in markup may be kept as it is. In lower case. */
export const isMarkupWord = (word: string): boolean => MARKUP.has(word) || MARKUP.has(word.replace(/s$/, ''));

/** Whether a segment of a path, or the name of a parameter, may be kept as it is. In lower case. */
export const isPathWord = (word: string): boolean => PATH.has(word);

/**
 * Whether a text is a label or a heading that pages of postings share ("Salary", "About the role", "Apply now"), so that
 * it is structure and no word of the page's own. Only whole texts of closed lists count.
 */
export function isKnownLabel(text: string): boolean {
  if (text.length > 60) return false;
  const words = normaliseWords(text);
  return SHOWN.has(words) || THREAD.test(words) || labelOf(text) !== null || headingKind(text) === 'section';
}

/** The words of all labels and headings that `isKnownLabel` knows by a list. */
export const shownWords = (): readonly string[] => [...SHOWN].flatMap((label) => label.split(' '));
