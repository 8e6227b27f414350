import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/cli/read-html';
import { repairScriptTags } from '../../src/cli/repair-script-tags';

const advert = Array.from({ length: 40 }, (_, index) => `<div class="line">You will train model ${index}.</div>`).join(
  '',
);
const body = `<h1 class="jobsearch-JobInfoHeader-title">Data Scientist</h1><div data-testid="inlineHeader-companyName">Acme</div><div id="jobDescriptionText">${advert}</div>`;
const page = (start: string) =>
  `<title>Data Scientist at Acme</title><body><script>var a = "<div class=\\"x\\">"; ${start}${body}<script>last()</script></body>`;
const address = 'https://uk.indeed.com/viewjob?jk=0123456789abcdef';

describe('a saved page in which a script has lost its end tag', () => {
  test('is read as if the script ended where the markup begins', () => {
    expect(readHtml(page(''), address).posting).toMatchObject({ title: 'Data Scientist', hiringOrganization: 'Acme' });
    expect(repairScriptTags(page(''))).toContain('"; </script><h1 class=');
  });

  test('is left alone where scripts have an end tag, contain few tags, or contain escaped markup', () => {
    const whole = page('</script>');
    expect(repairScriptTags(whole)).toBe(whole);
    const template = `<script>const row = '<div class="row"><ul class="list"></ul></div>';</script>${body}`;
    expect(repairScriptTags(template)).toBe(template);
    const data = `<script>var page = "${advert.replaceAll('"', '\\"')}";</script>`;
    expect(repairScriptTags(data)).toBe(data);
  });
});
