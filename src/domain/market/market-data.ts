import adjacentRoles from '../../../data/adjacent-roles.json';
import marketSkills from '../../../data/market-skills.json';
import bands from '../../../data/salary-bands.json';
import gaps from '../../../data/skill-gaps.json';
import premiums from '../../../data/skill-premiums.json';
import sources from '../../../data/sources.json';
import type { AdjacentRole, Market, MarketSkill, SalaryBand, SkillGap, SkillPremium } from './market';
import { records } from './records';

/**
 * The bundled market data. Data that the comparison does not need (advice, corroboration) is in separate modules, so
 * that the content script can leave it out. To the compiler, "uk" in a JSON file is any string. `records` narrows
 * its type, and tests/data/data.test.ts checks every record against the same types.
 */
export const MARKET: Market = {
  sources,
  bands: records<SalaryBand>(bands),
  marketSkills: records<MarketSkill>(marketSkills),
  gaps: records<SkillGap>(gaps),
  premiums: records<SkillPremium>(premiums),
  adjacentRoles: records<AdjacentRole>(adjacentRoles),
};
