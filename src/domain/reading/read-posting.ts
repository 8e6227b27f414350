import type { JobPosting } from '../model/job-posting';
import type { PagePosting } from '../model/page-posting';
import { readRoleAndPay } from './read-role-and-pay';
import { findSkills } from './skills/find-skills';

/**
 * Understands a posting: takes the texts of the page, and gives the facts with the words they were read from. Never
 * throws, whatever the text.
 */
export function readPosting(page: PagePosting): JobPosting {
  return {
    site: page.site,
    readBy: page.readBy,
    id: page.id,
    url: page.url,
    title: page.title,
    hiringOrganization: page.hiringOrganization,
    jobLocation: page.jobLocation,
    ...readRoleAndPay(page),
    datePosted: page.datePosted,
    validThrough: page.validThrough,
    salaryEstimate: page.salaryEstimate,
    skills: findSkills(page.description, page.hiringOrganization),
  };
}
