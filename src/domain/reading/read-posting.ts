import type { JobPosting } from '../model/job-posting';
import type { PagePosting } from '../model/page-posting';
import { readRoleAndPay } from './read-role-and-pay';
import { alsoNamed } from './skills/also-named';
import { skillsOf } from './skills/find-skills';
import { readMentions } from './skills/read-mentions';
import { vocabulary } from './skills/vocabulary/vocabulary';

/**
 * Understands a posting: takes the texts of the page, and gives the facts with the words they were read from. Never
 * throws, whatever the text.
 */
export function readPosting(page: PagePosting): JobPosting {
  const { description, hiringOrganization } = page;
  const mentions = readMentions(description, vocabulary(), hiringOrganization);
  return {
    site: page.site,
    readBy: page.readBy,
    id: page.id,
    url: page.url,
    title: page.title,
    hiringOrganization,
    jobLocation: page.jobLocation,
    ...readRoleAndPay(page),
    datePosted: page.datePosted,
    validThrough: page.validThrough,
    salaryEstimate: page.salaryEstimate,
    skills: skillsOf(description, mentions),
    alsoNamed: alsoNamed(description, mentions, hiringOrganization),
  };
}
