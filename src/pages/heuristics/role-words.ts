import { normaliseWords } from '../text/normalise-words';

/**
 * What people are hired as, in words as `normaliseWords` gives them. German writes such words at the end of longer ones,
 * and adds "(m/w/d)".
 */
const ROLE =
  /\b(?:engineer|scientist|developer|analyst|manager|researcher|architect|consultant|lead|head|director|officer|lecturer|professor|fellow|associate|assistant|technician|designer|administrator|specialist|programmer|intern(?:ship)?|apprentice|graduate|nurse|teacher|coordinator|executive|principal|advis[eo]r|partner|supervisor|postdoc|doctoral|studentship|mlops|devops|statistician)s?\b|\b[mwfhd] [mwfhd]\b|ingenieur|entwickler|wissenschaft|developpeu|ontwikkelaar|utvecklare/;

/** Whether a text has a word for what people are hired as. A heading that has one is more likely a posting's title. */
export const namesRole = (text: string): boolean => ROLE.test(normaliseWords(text));
