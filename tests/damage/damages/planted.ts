/** Another posting that is put on a page. None of its values may be read as the page's. */
export const PLANTED = {
  id: '98765432',
  title: 'Warehouse Night Supervisor',
  hiringOrganization: 'Corbel Logistics',
  place: 'Grimsby',
  salary: '£27,500 a year',
  lines: [
    'Corbel moves parcels through the night, and somebody has to know where each of them is.',
    'You lead a shift of nine, plan the bays for the lorries, and hand over to the day at six in the morning.',
    'A fork-lift licence, two years of running a shift, and patience with scanners that do not scan.',
    'Free parking, a canteen that is open when you are, and double pay on public holidays.',
  ],
} as const;

const [first, second, third, fourth] = PLANTED.lines;

/** The planted posting as a block of JSON-LD. `address` is its own address, or null where it names none. */
export const plantedJsonLd = (address: string | null): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: PLANTED.title,
    ...(address === null ? {} : { url: address, identifier: { '@type': 'PropertyValue', value: PLANTED.id } }),
    hiringOrganization: { '@type': 'Organization', name: PLANTED.hiringOrganization },
    jobLocation: { '@type': 'Place', address: { addressLocality: PLANTED.place, addressCountry: 'GB' } },
    baseSalary: { currency: 'GBP', value: { value: 27500, unitText: 'YEAR' } },
    description: PLANTED.lines.map((line) => `<p>${line}</p>`).join(''),
  });

/** The planted posting as the card of a featured posting, which sites put above and below an advert. */
export const PLANTED_CARD = `<div class="featured-job job-card" data-job-id="${PLANTED.id}"><span>Featured</span>
  <h3><a href="/jobs/${PLANTED.id}">${PLANTED.title}</a></h3><div class="company-name">${PLANTED.hiringOrganization}</div>
  <div class="location">${PLANTED.place}</div><div class="salary">${PLANTED.salary}</div><p>${first}</p></div>`;

/** The planted posting as a whole advert, as on sites that open several postings on one page. */
export const PLANTED_ADVERT = `<section class="job" data-job-id="${PLANTED.id}">
  <h2><a href="/jobs/${PLANTED.id}">${PLANTED.title}</a></h2><p>${PLANTED.hiringOrganization}</p>
  <p>Location: ${PLANTED.place}</p><p>Salary: ${PLANTED.salary}</p><h3>About the job</h3><p>${first}</p>
  <h3>Responsibilities</h3><ul><li>${second}</li></ul><h3>Requirements</h3><ul><li>${third}</li></ul>
  <h3>Benefits</h3><p>${fourth}</p></section>`;
