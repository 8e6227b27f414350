import type { JobPosting } from '../model/job-posting';
import type { PagePosting } from '../model/page-posting';
import { readRoleAndPay } from './read-role-and-pay';
import { findSkills } from './skills/find-skills';

/**
 * Understands a posting: the page's strings in, facts with the words they were read from out. Never throws on any text.
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
