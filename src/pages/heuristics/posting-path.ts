/** Words in the addresses of postings, in the languages of the boards that people from the UK meet. */
export const POSTING_PATH =
  /\/(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|postings?|roles?|opportunit(?:y|ies)|stellen\w{0,12}|karriere|emplois?|recrutement|offres?\w{0,10}|vacatures?|ofertas?|empleos?|offert[ae]|lavora\S{0,9}|annons\w{0,4})(?:[/?._-]|$)/i;
