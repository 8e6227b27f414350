import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

/**
 * For what runs without an extension (the tests, the gallery, the terminal): a file of messages imported as what the
 * browser would have of it, `{ key: { message } }`.
 * @returns {import('vite').Plugin}
 */
export const messagesPlugin = () => ({
  name: 'messages',
  transform(text, id) {
    if (!/\/locales\/\w+\.yml$/.test(id)) return null;
    const messages = generateChromeMessages(parseMessagesText(text, 'YAML'));
    return { code: `export default ${JSON.stringify(messages)}`, map: null };
  },
});
