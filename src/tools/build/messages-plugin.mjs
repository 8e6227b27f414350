import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

/**
 * A file of messages imported as what `speakFrom` takes, and with `?keys` as the list of its keys alone, which the
 * browser, having the messages, does not tell.
 * @returns {import('vite').Plugin}
 */
export const messagesPlugin = () => ({
  name: 'messages',
  load(id) {
    const [path = '', query] = id.split('?');
    if (!/\/locales\/\w+\.yml$/.test(path)) return null;
    const messages = generateChromeMessages(parseMessagesText(readFileSync(path, 'utf8'), 'YAML'));
    const catalogue = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
    const value = query === 'keys' ? Object.keys(catalogue) : catalogue;
    return { code: `export default ${JSON.stringify(value)}`, map: null };
  },
});
