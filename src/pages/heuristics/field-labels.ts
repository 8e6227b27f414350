/** The fields that pages put beside a label. */
export type Labelled = 'hiringOrganization' | 'jobLocation' | 'salary' | 'employmentType' | 'validThrough';

/**
 * The labels as English, German, French, Spanish, Italian, Dutch, Swedish and Polish pages write them. The posting on such a
 * page may still be in English.
 */
const LABELS: readonly (readonly [Labelled, RegExp])[] = [
  [
    'hiringOrganization',
    /^(?:(?:employer|company|organi[sz]ation|hiring (?:organi[sz]ation|company)|recruiter|advertiser)(?: name)?|(?:posted|advertised) by|unternehmen|arbeitgeber|firma|entreprise|employeur|société|empresa|azienda|bedrijf|werkgever|organisatie|pracodawca|arbetsgivare|företag)\s?:?$/i,
  ],
  [
    'jobLocation',
    /^(?:(?:job |office |work |primary |role )?locations?|place of work|based (?:in|at)|workplace|work location|campus|site|town\/city|city|where|(?:standorte?|arbeitsort|dienstort|einsatzort)|lieux?|lieu de travail|localisation|ubicación|luogo|sede|locatie|standplaats|werklocatie|lugar de trabajo|sede di lavoro|ort|arbetsort|placering|lokalizacj[ae]|miejsce pracy)\s?:?$/i,
  ],
  [
    'salary',
    /^(?:(?:annual |base |starting |basic |full[- ]time )?salary(?: range| band| scale| details| per annum| \(per annum\)| ?\/ ?rate| ?\(£\))?|pay(?: range| rate| scale| band)?|(?:day|daily|hourly) rate|rate(?: of pay)?|compensation(?: range)?|remuneration|salary & benefits|gehalt|vergütung|salaire|rémunération|salario|retribución|retribuzione|salaris|lön|wynagrodzenie|płaca)\s?:?$/i,
  ],
  [
    'employmentType',
    /^(?:(?:job|employment|contract|position|time|role|vacancy) type|contract|hours|working pattern|basis|anstellungsart|beschäftigungs(?:art|verhältnis)|vertragsart|arbeitszeit|type d[e’'] ?(?:contrat|emploi)|contrat|tipo (?:de contrato|di contratto)|contratto|dienstverband|anställningsform|rodzaj umowy|forma zatrudnienia|wymiar pracy)\s?:?$/i,
  ],
  [
    'validThrough',
    /^(?:(?:application )?(?:closing|close|end) date|closes(?: on)?|apply (?:by|before)|(?:application )?deadline|valid through|closing|bewerbungs(?:schluss|frist)|date limite|fecha límite|scadenza|sluitingsdatum|termin składania)\s?:?$/i,
  ],
];

/** The field that a label stands for; null for any other text. */
export const labelOf = (text: string): Labelled | null =>
  text.length > 45 ? null : (LABELS.find(([, wording]) => wording.test(text.trim()))?.[0] ?? null);
