import adjacentRoles from '../../../data/adjacent-roles.json';
import marketSkills from '../../../data/market-skills.json';
import bands from '../../../data/salary-bands.json';
import gaps from '../../../data/skill-gaps.json';
import premiums from '../../../data/skill-premiums.json';
import sources from '../../../data/sources.json';
import type { AdjacentRole, Market, MarketSkill, SalaryBand, SkillGap, SkillPremium } from './market';

/**
 * The bundled market data. Data that the comparison does not need (advice, corroboration) is in separate modules, so
 * that the content script can leave it out. To the compiler, "uk" in a JSON file is any string. The assertions narrow
 * its type, and tests/data/data.test.ts checks every record against the same types.
 */
export const MARKET: Market = {
  sources,
  bands: bands as readonly SalaryBand[],
  marketSkills: marketSkills as readonly MarketSkill[],
  gaps: gaps as readonly SkillGap[],
  premiums: premiums as readonly SkillPremium[],
  adjacentRoles: adjacentRoles as readonly AdjacentRole[],
};
