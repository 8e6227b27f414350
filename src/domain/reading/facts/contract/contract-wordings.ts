/** The wordings for each contract type, with example phrases above each pattern. This one is for titles and labels. */
export const INTERN_TITLE = [
  // "Software Engineering Intern"  "Data Science Apprentice"  "Summer Internships"
  '\\b(?:intern|interns|internships?|apprentice(?:ship)?s?|studentship|working student)\\b',
  // "Industrial Placement"  "Placement Year"  "Student Placement - Data"
  '\\b(?:(?:industrial|summer|year|student) placement|placement (?:year|student))\\b',
] as const;

export const INTERN_TEXT = [
  // "Employment type: Internship"  "Job type - Apprenticeship"  "Contract type: internship"
  '\\b(?:employment|job|contract) types?[\\s:*-]{1,4}(?:internship|apprenticeship)\\b',
  // "in need of an intern"  "looking for a summer intern"
  '\\b(?:need of|need|seeking|looking for|hiring) (?:an? )?(?:\\w{1,12} ){0,2}intern\\b',
  // "a paid internship"  "summer placement"  "industrial placement"
  '\\b(?:summer|paid|industrial) (?:internship|placement)\\b',
  // "this is a paid summer internship"  "this apprenticeship"  "this 12 month placement"
  'this (?:is an? )?(?:\\w{1,12} ){0,2}(?:internship|apprenticeship|placement)\\b',
  // "a 12 month placement"  "10-week internship"  "18 month apprenticeship"
  '\\b\\d{1,2}[- ](?:month|week) (?:internship|placement|apprenticeship)\\b',
] as const;

export const FIXED_TERM_WORDINGS = [
  // "12-month FTC"  "fixed term contract"  "Fixed-term"
  '\\b(?:fixed[- ]?term|ftc)\\b',
  // "maternity cover"  "parental leave cover"  "covering maternity"
  '\\b(?:(?:maternity|parental|paternity|adoption) (?:leave )?cover|covering maternity)\\b',
  // "temporary role"  "temporary contract"  "temporary 3 month contract"
  '\\btemporary(?= (?:\\w{1,12} ){0,3}(?:role|position|post|job|contract|assignment|basis|vacancy|administrat|analyst|\\d))',
  // "on a temp basis"  "temp role"  "temp to perm"
  '\\b(?:temp (?:role|position|basis|job)|temp(?:orary)?[- ]to[- ]perm(?:anent)?)\\b',
  // "a seasonal role"  "casual position"  "seasonal contract"
  '\\b(?:seasonal|casual) (?:role|position|contract|job|work(?:er)?s?)\\b',
  // "secondment"  "KTP Associate"  "tenable for three years"
  '\\b(?:secondment|ktp associate|(?:tenable|funded) for (?:up to )?\\w{1,6} (?:years|months))\\b',
] as const;

export const CONTRACT_WORDINGS = [
  // "inside IR35"  "outside of IR35"  "IR35 status"
  '\\bir35\\b',
  // "via an umbrella"  "umbrella rate"  "£400 to umbrella"  "PAYE or £31 umbrella"
  '\\b(?:via (?:an? )?umbrella|umbrella (?:rate|company|only|p[/.]?h|p[/.]?d)|to umbrella)\\b|\\bpaye or £',
  // "looking for a contractor"  "seeking an experienced contractor"  "a contractor is required"
  '\\b(?:seeking|looking for|need|require) (?:an? )?(?:\\w{1,14} ){0,3}contractor\\b|\\bcontractor is (?:required|needed|sought)\\b',
  // "freelance"  "independent contractor"  "contractor role"
  '\\b(?:freelance(?:r)?|independent contractor|contractor (?:role|position|rate))\\b',
  // "an interim role"  "interim assignment"  "Interim position"
  '\\binterim (?:role|position|assignment|opportunity|basis)\\b',
  // "day rate"  "daily rate"  "Day Rate: £500"
  '\\b(?:day|daily) rate\\b',
  // "6 month contract"  "initial contract"  "rolling contract"; but "a long-term contract of …" is one with a customer
  '\\b(?:months?|mth|weeks?|initial|rolling|short[- ]term|long[- ]term|interim)[- ](?:initial |rolling |hybrid )?contract(?! of)\\b',
  // "contract role"  "contract opportunity"  "contract duration"
  '\\bcontract (?:role|position|opportunity|assignment|basis|vacancy|length|duration)\\b',
  // "Contract Type: Contract"  "Job type: Full-time, Contract"  "Employment type - Contract"
  '\\b(?:job|employment|contract|work) types?[\\s:*-]{1,5}(?:(?:full|part)[- ]time, ){0,2}contract\\b',
  // "contract-to-hire"  "Contract: initial 6 months"  "(contract)"
  'contract[- ]to[- ](?:hire|perm)|\\bcontract[\\s:*-]{1,4}(?:initial(?:ly)? )?\\d{1,2}[ -]?(?:months?|weeks?)|\\(contract\\)',
] as const;

/** A line, or a cell of a headline, that holds only this word: "| Contract |"  "- Contract role"  "• Contract" */
export const CONTRACT_CELL = /(?:^|[\n|•])[ \t*-]{0,4}contract(?:[ \t]{0,2}role)?[ \t*]{0,4}(?:$|[\n|•-])/gi;

export const PERMANENT_WORDINGS = [
  // "permanent role"  "permanent, full-time"  "on a permanent basis"  "perm position"
  '\\bperm(?:anent)?(?=[ ,/-]{1,3}(?:\\w{1,12}[ ,/-]{1,2}){0,2}(?:role|position|post|job|contract|basis|opportunit|vacanc|salary|hires?|employ\\w{2,4}|full|part))(?! employment after)',
  // "Contract type: Permanent"  "Employment type - Permanent"  "1 x Permanent"
  '(?:types?|status|contract|duration|tenure|term)[\\s:*-]{1,6}(?:permanent|perm\\b)|\\d ?x perm(?:anent)?\\b',
  // "- Permanent -"  "| Permanent |"  "Perm & FTC": on a line or in a cell of its own
  '(?:^|[\\n|•:-])[ \\t*]{0,4}perm(?:anent)?(?:[ \\t*]{0,4}(?:$|[\\n|•.-])| (?:&|or|and|/) )',
  // "Salary £75,000, permanent."  "(Permanent)"  "£75k perm"
  '[,(] ?perm(?:anent)?(?=[.)|\\n]|$)|£[\\d,.]{1,9}k? perm(?:anent)?\\b',
  // "open-ended contract"  "an indefinite contract"  "indefinite employment"
  '\\b(?:open[- ]ended|indefinite) (?:contract|employment|appointment|basis|post)\\b',
  // "permanent full-time"  "full-time, permanent"  "hybrid permanent"
  '\\bpermanent full[- ]?time\\b|\\b(?:full|part)[- ]time,? permanent\\b|\\bhybrid permanent\\b',
] as const;

/** What employees get and contractors do not. */
export const BENEFITS = [
  // "pension"  "25 days' annual leave"  "27 days of holiday"
  "\\bpension\\b|\\b(?:days['’]? (?:of )?(?:annual leave|holidays?|leave|pto)|annual leave)\\b",
  // "holiday allowance"  "unlimited holiday"  "paid time off"
  '\\b(?:holiday (?:allowance|entitlement)|holidays\\b|unlimited (?:holiday|pto)|paid time off)\\b',
  // "life assurance"  "private medical"  "401k"  "excellent benefits"
  '\\b(?:life (?:assurance|insurance)|401k|private (?:healthcare|medical)|equity)\\b|benefits',
] as const;

/** Benefits that mean an employee even where the posting names no pay. */
export const EMPLOYEE_BENEFITS = [
  // "a generous pension"  "25 days annual leave"  "30 days' paid holiday"
  "\\bpension\\b|\\b\\d{2} days['’]? (?:of )?(?:paid )?(?:annual leave|holidays?|leave|pto)\\b",
  // "enhanced maternity leave"  "paid volunteer time"  "company sick pay"; but not "maternity leave cover"
  '\\b(?:maternity|paternity|parental|family|adoption) leave\\b(?! cover)|\\bpaid (?:leaves?|volunteer(?:ing)?|holidays?|sick leave|parental)\\b|\\b(?:company|enhanced|occupational) sick pay\\b',
] as const;

/** Benefits that mean an employee where the posting has the word "salary". */
export const STATED_BENEFITS = [
  // "annual leave"  "holiday allowance"  "unlimited holiday"  "life assurance"
  '\\b(?:annual leave|holiday (?:allowance|entitlement)|holidays\\b|unlimited (?:holiday|pto)|life assurance)\\b',
] as const;
