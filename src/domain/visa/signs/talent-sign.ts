/**
 * What some words of a posting show for an application for Global Talent. `impact` and `users` are the measured part of
 * `production`, and `adoption` is that of `open-source`; none of them counts alone. The last four are ways to lose a
 * case. All others are ids of records of `data/global-talent-points.json`.
 */
export type TalentSign =
  | 'production'
  | 'impact'
  | 'users'
  | 'open-source'
  | 'adoption'
  | 'talks'
  | 'infrastructure'
  | 'influence'
  | 'recognition'
  | 'frameworks'
  | 'product-letters'
  | 'internal-only'
  | 'research-or-engineering';
