import type { JobPosting } from '../model/job-posting';
import type { TaxNation } from '../model/take-home-settings';

// "Edinburgh"  "Glasgow, Lanarkshire"  "Remote (Scotland)". Perth and Hamilton also exist abroad, but only UK postings
// get here.
const PLACE =
  /\b(?:scotland|scottish borders|edinburgh|glasgow|aberdeen|aberdeenshire|dundee|stirling|inverness|perth|perthshire|paisley|livingston|falkirk|fife|kirkcaldy|dunfermline|st\.? andrews|kilmarnock|ayr|ayrshire|lanarkshire|renfrewshire|(?:east|west|mid)[ -]?lothian|east kilbride|cumbernauld|motherwell|hamilton|dumfries|galloway|moray|elgin|orkney|shetland|scottish highlands)\b/i;
// "EH3 9DR"  "G2"
const POSTCODE = /\b(?:AB|DD|DG|EH|FK|G|HS|IV|KA|KW|KY|ML|PA|PH|ZE)\d{1,2}(?: ?\d[A-Z]{2})?\b/;

/**
 * Suggests whose income tax to show first. It is Scotland's where every place of work that the posting names is in
 * Scotland, and null where only some are, or where the posting names no UK place. This is only a suggestion, because
 * income tax depends on where a person lives.
 */
export function suggestNation({ region, jobLocation, facts }: JobPosting): TaxNation | null {
  if (region === null || region.value === 'outside-uk') return null;
  const places = facts.places?.value ?? [jobLocation ?? region.evidence?.text ?? ''];
  const inScotland = places.filter((place) => PLACE.test(place) || POSTCODE.test(place)).length;
  if (inScotland === 0) return 'england-wales-northern-ireland';
  return inScotland === places.length ? 'scotland' : null;
}
