import { measureLists } from './list-time';
import { measurePanel } from './panel-time';
import { measurePopup } from './popup-time';
import { measureScript } from './script-size';
import { printTable } from './table';
import { measureReading } from './text-speed';
import { measureVocabulary } from './vocabulary-growth';

/**
 * Measures everything and prints it, with the budget beside each figure that has one. A figure over budget is no
 * failure.
 */
export async function bench(): Promise<void> {
  const vocabulary = measureVocabulary();
  printTable('Script on postings, gzipped', await measureScript());
  printTable('From the DOM to the painted panel, in Chromium', await measurePanel());
  printTable('The popup, in Chromium', await measurePopup());
  printTable('Lists with badges, in Chromium', await measureLists());
  printTable('Reading text', measureReading());
  printTable('The vocabulary of skills', vocabulary);
}
