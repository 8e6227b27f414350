import english from '../../locales/en.yml';
import { speak } from './speak';

// Imported for what it does: whatever says anything after it says it in English.
speak(english);
