import english from '../locales/en.yml';
import { speakFrom } from '../locales/t';

// Imported for what it does: whatever says anything after it says it in English.
speakFrom(english);
