/** Lower-case words parted by one space, without punctuation or accents: for comparing titles as people would. */
export const normaliseWords = (text: string | null | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
