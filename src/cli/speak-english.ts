import english from '../locales/en.yml';
import { speakFrom } from '../locales/t';

// Import this module first, for its effect alone: every message after it is in English.
speakFrom(english);
