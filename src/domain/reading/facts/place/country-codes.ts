/**
 * Codes of countries with two and three letters (ISO 3166-1), by the currency in which pay is stated there (ISO 4217);
 * '' where we do not read the currency. For the data of pages only: in a text "IT" and "IN" are words.
 */
export const COUNTRY_CODES: Readonly<Record<string, string>> = {
  GBP: 'gb gbr uk',
  USD: 'us usa pr pri',
  EUR: 'at aut be bel hr hrv cy cyp ee est fi fin fr fra de deu gr grc ie irl it ita lv lva lt ltu lu lux mt mlt nl nld pt prt sk svk si svn es esp',
  CHF: 'ch che li lie',
  SEK: 'se swe',
  DKK: 'dk dnk',
  NOK: 'no nor',
  PLN: 'pl pol',
  CZK: 'cz cze',
  HUF: 'hu hun',
  RON: 'ro rou',
  CAD: 'ca can',
  AUD: 'au aus',
  NZD: 'nz nzl',
  SGD: 'sg sgp',
  INR: 'in ind',
  HKD: 'hk hkg',
  JPY: 'jp jpn',
  ILS: 'il isr',
  AED: 'ae are',
  SAR: 'sa sau',
  ZAR: 'za zaf',
  BRL: 'br bra',
  MXN: 'mx mex',
  '': 'ar arg am arm az aze bh bhr bd bgd by blr bo bol ba bih bg bgr kh khm cl chl cn chn co col cr cri do dom ec ecu eg egy et eth ge geo gh gha gt gtm is isl id idn jo jor kz kaz ke ken kr kor kw kwt lb lbn my mys ma mar md mda me mne mk mkd np npl ng nga om omn pk pak pa pan pe per ph phl qa qat rs srb ru rus rw rwa sn sen lk lka tw twn th tha tn tun tr tur ua ukr uy ury uz uzb ve ven vn vnm zw zwe',
};
