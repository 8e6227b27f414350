import { describe, expect, test } from 'vitest';
import { headlineParts, withoutAddresses } from '../../../src/pages/site/headline-parts';

describe('the first line of a posting without labels', () => {
  test.each([
    ['Acme - Leeds, Berlin | ONSITE/REMOTE | https://acme.example/jobs', null, 'Acme', 'Leeds, Berlin (ONSITE/REMOTE)'],
    ['Acme (YC W21) – London | REMOTE', null, 'Acme', 'London (REMOTE)'],
    ['Acme - maps for herons | Glasgow, UK | Remote', null, 'Acme', 'Glasgow, UK (Remote)'],
    ['Acme - maps for herons | Remote', null, 'Acme', 'Remote'],
    ['Acme - Data Engineer | Leeds', 'Data Engineer', 'Acme', 'Leeds'],
    ['Acme | London, UK | ONSITE | acme.io', null, 'Acme', 'London, UK (ONSITE)'],
    ['Acme | Machine Learning | Berlin | Full-time', 'Machine Learning', 'Acme', 'Berlin'],
    ['Acme | ML Engineer | Bristol, UK (hybrid)', 'ML Engineer', 'Acme', 'Bristol, UK (hybrid)'],
  ])('%s', (line, title, hiringOrganization, jobLocation) => {
    expect(headlineParts(line)).toMatchObject({ title, hiringOrganization, jobLocation });
  });

  test('addresses are taken out of a line that stands for a title', () => {
    expect(withoutAddresses('Acme (https://acme.example/a) | Leeds | www.acme.example')).toBe('Acme | Leeds');
    expect(withoutAddresses('https://acme.example/jobs')).toBeNull();
  });
});
