/**
 * The words that make an amount something other than base salary: ahead of it in its clause, or behind it in its line.
 */
export interface Refusal {
  readonly reason: string;
  /**
   * Which money they refuse. `perks` stand behind pay in headlines that lost their "+" ("£60,000 Bonus Car Allowance"),
   * so that they refuse no amount as large as a salary; `amounts` refuse no range that looks exactly like pay.
   */
  readonly of: 'all' | 'amounts' | 'perks';
  readonly before: RegExp;
  readonly after: RegExp;
}
