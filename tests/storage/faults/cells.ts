import type { UserData } from '../../../src/storage/stores';
import type { Cells } from './history';

/** Every choice of the user's by itself. */
export function cellsOf({ profile, settings, corrections }: UserData): Cells {
  const cells = new Map<string, string>();
  for (const { name, level } of profile.skills) cells.set(`profile skill ${name}`, `had, ${level}`);
  if (profile.salaryWanted !== null) cells.set('profile salaryWanted', String(profile.salaryWanted));
  if (profile.dayRateWanted !== null) cells.set('profile dayRateWanted', String(profile.dayRateWanted));
  for (const [id, mode] of Object.entries(settings.sites)) cells.set(`settings site ${id}`, mode);
  for (const [id, on] of Object.entries(settings.badges)) cells.set(`settings badges ${id}`, String(on));
  if (settings.daysAYear !== 220) cells.set('settings daysAYear', String(settings.daysAYear));
  for (const { key, corrections: own } of corrections) {
    for (const [field, value] of Object.entries(own)) cells.set(`corrections ${key} ${field}`, JSON.stringify(value));
  }
  return cells;
}
