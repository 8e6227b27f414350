/** The compiler's projects: which code each one checks, and without which types. */
export const TYPE_CHECKS = [
  { name: 'types', project: '.' },
  { name: 'types of what runs in a browser, without Node', project: 'src' },
  { name: 'types of the domain, without the DOM', project: 'src/domain' },
  { name: 'types of the commands, which are plain JavaScript', project: 'src/tools' },
];
