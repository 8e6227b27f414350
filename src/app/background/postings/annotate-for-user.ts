import { compareReading } from '../../../domain/annotate';
import type { Annotated } from '../../../domain/comparison/result/comparison';
import type { PagePosting } from '../../../domain/model/page-posting';
import { postingKey } from '../../../domain/model/posting-key';
import type { Sender } from '../../../messaging/router';
import { correctionsOf } from '../../../storage/schemas/corrections';
import type { UserData } from '../../../storage/stores';
import type { Readings } from './keep-readings';

/** Understands a posting that a sender shows, and compares it for a user. */
export type AnnotateForUser = (page: PagePosting, userData: UserData, sender: Sender) => Annotated;

/**
 * Annotates from kept readings. `today` gives the day of the comparison, YYYY-MM-DD. What the user says of the posting
 * is applied to the kept reading.
 */
export const annotateFrom =
  (readings: Readings, today: () => string): AnnotateForUser =>
  (page, { profile, settings, corrections }, sender) =>
    compareReading(readings.of(page, sender), {
      profile,
      daysAYear: settings.daysAYear,
      corrections: correctionsOf(corrections, postingKey(page)),
      asOf: today(),
    });
