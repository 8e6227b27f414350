/** Where the profile is, for whoever has switched on that it is carried. */
export const CARRIED_WORDS =
  'Your browser’s account carries your profile to your other devices, as you chose in the options.';
