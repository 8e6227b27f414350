import type { Refusal } from './refusal-reason';

/** Money to be spent on the person's learning, desk or health. */
export const budget: Refusal = {
  reason: 'budget',
  // "training budget of £1,000"  "Learning & development: £1,500 a year"  "home office setup (£500)"; "Machine Learning Engineer, £60k" is none  "access to a £7,380"  "Fertility HRA (up to $10,000)"
  before:
    /\b(?:budgets?|training|(?<!machine |deep |reinforcement )learning|l&d|development fund|stipend for|equipment|wellness|wellbeing|conference|tuition|fertility|hra|hsa|childcare)\b(?![^\n]{0,34}\b(?:salary|basic|base|rate|pay)\b)[^.;+|\n]{0,30}$/i,
  // "£1,000 training budget"  "£7,380 training and development budget"  "£500 to set up your home office"  "£1000 flexifund"
  after:
    /^(?:[\s(]{0,2}(?:[\w/&'-]{1,14} ){0,6}(?:budget|fund\b|flexifund|pot\b)| (?:(?:towards?|for|to|per|year|a|annual|personal|individual|professional|spend|on|your|set|up|yearly|in) ){0,6}(?:training|learning|l&d|development|home[- ]office|equipment|wellness|wellbeing|conference|course|tuition|books|desk))/i,
};
