import { measureLists } from './list-time';
import { measurePanel } from './panel-time';
import { measurePopup } from './popup-time';
import { measureScript } from './script-size';
import { printTable, type Row } from './table';
import { measureReading } from './text-speed';
import { measureVocabulary } from './vocabulary-growth';

/** The tables, in the order in which they are printed. The vocabulary is measured before anything has warmed up. */
const TABLES: readonly (readonly [string, () => readonly Row[] | Promise<readonly Row[]>])[] = [
  ['The vocabulary of skills', measureVocabulary],
  ['Scripts on postings, gzipped', measureScript],
  ['From the DOM to the painted panel, in Chromium', measurePanel],
  ['The popup, in Chromium', measurePopup],
  ['Lists with badges, in Chromium', measureLists],
  ['Reading text', measureReading],
];

/**
 * Measures everything, or the tables whose title holds `part`, and prints it with the budget beside each figure that has
 * one. A figure over budget is no failure.
 */
export async function bench(part = ''): Promise<void> {
  for (const [title, measure] of TABLES) {
    if (title.toLowerCase().includes(part.toLowerCase())) printTable(title, await measure());
  }
}
