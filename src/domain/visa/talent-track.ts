import { type Cited, cite } from '../comparison/result/cite';
import type { Profile } from '../model/profile';
import { VISA_DATA, type VisaData } from './visa-data';
import type { TalentPoint, TalentTrack } from './visa-rules';

/** The tracks of Global Talent that the user's years leave open. */
export interface TalentTracks {
  /** The most years that the profile gives for one skill; null where it gives none. A career is as long or longer. */
  readonly years: number | null;
  /** The tracks that those years leave open, each with whom it suits. */
  readonly tracks: readonly { readonly track: Cited<TalentTrack>; readonly suits: Cited<TalentPoint> | null }[];
}

/**
 * Finds the tracks of Global Talent, Talent and Promise, that the years of a profile leave open. The years of a skill are
 * the least that a career can have, so they can shut out only the track for fewer years. It says nothing about
 * eligibility.
 */
export function talentTracks({ skills }: Pick<Profile, 'skills'>, data: VisaData = VISA_DATA): TalentTracks {
  const known = skills.flatMap((skill) => (skill.id !== null && skill.years !== null ? [skill.years] : []));
  const years = known.length > 0 ? Math.max(...known) : null;
  const tracks = data.tracks.filter(({ yearsUpTo }) => years === null || yearsUpTo === null || years <= yearsUpTo);
  return {
    years,
    tracks: tracks.map((track) => {
      const suits = data.points.find(({ kind, id }) => kind === 'track' && id === track.id);
      return { track: cite(track, data.sources), suits: suits ? cite(suits, data.sources) : null };
    }),
  };
}
