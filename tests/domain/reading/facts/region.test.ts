import { describe, expect, it } from 'vitest';
import { readRegion } from '../../../../src/domain/reading/facts/place/region';
import { aPage } from '../a-page';

const region = (given: Parameters<typeof aPage>[0]) => readRegion(aPage(given))?.value ?? null;

const PLACES: readonly (readonly [string, string | null])[] = [
  ['London', 'london'],
  ['London, England, United Kingdom', 'london'],
  ['London Area, United Kingdom', 'london'],
  ['City Of London', 'london'],
  ['Canary Wharf', 'london'],
  ['Shoreditch, E1 6AB', 'london'],
  ['Croydon, Surrey', 'london'],
  ['Hammersmith, England', 'london'],
  ['New Malden, Surrey, England', 'london'],
  ['EC2V 7XX', 'london'],
  ['SE26', 'london'],
  ['Erith, DA8 1AA', 'london'],
  ["King's Cross", 'london'],
  ['Austin, TX or London, UK', 'london'],
  ['Leeds / London', 'london'],
  ['Bath, Hull, London', 'uk'],
  ['London, Camden', 'london'],
  ['Dartford, Greater London', 'london'],
  ['London, Paris, Berlin, Remote', 'london'],
  ['Manchester', 'uk'],
  ['M1 4BT', 'uk'],
  ['Dartford, DA1 5XX', 'london'],
  ['Cambridge', 'uk'],
  ['Cambridge•Hybrid work', 'uk'],
  ['Newcastle upon Tyne, Tyne and Wear', 'uk'],
  ['Stoke-on-Trent', 'uk'],
  ['Remote (UK)', 'uk'],
  ['Hiring remotely in United Kingdom', 'uk'],
  ['Edinburgh, Scotland, UK', 'uk'],
  ['Belfast, Northern Ireland', 'uk'],
  ['Bristol or Dublin', 'uk'],
  ['York, YO31 8XX', 'uk'],
  ['Derry, Northern Ireland', 'uk'],
  ['GB-Leeds', 'uk'],
  ['UK-based', 'uk'],
  ['Lisbon (UK nationals welcome)', 'outside-uk'],
  ['East London', 'london'],
  ['East London, South Africa', 'outside-uk'],
  ['Cambridge, MA', 'outside-uk'],
  ['Richmond, VA', 'outside-uk'],
  ['Birmingham, AL 35203', 'outside-uk'],
  ['London, ON', 'outside-uk'],
  ['Aberdeen Test Ground, MD', 'outside-uk'],
  ['Melbourne, Victoria, Australia', 'outside-uk'],
  ['New York, NY', 'outside-uk'],
  ['San Francisco Bay Area', 'outside-uk'],
  ['Dublin, Ireland', 'outside-uk'],
  ['Bengaluru, Karnataka', 'outside-uk'],
  ['Zürich (Altstadt)', 'outside-uk'],
  ['Remote, Canada', 'outside-uk'],
  ['Hawthorn, VIC, AU', 'outside-uk'],
  ['Stuttgart, DE', 'outside-uk'],
  ['Remote', null],
  ['Flexible', null],
  ['Not stated', null],
  ['join us in the reading room', null],
];

describe('region of a place of work', () => {
  it.each(PLACES)('%s', (jobLocation, wanted) => {
    expect(region({ jobLocation })).toBe(wanted);
  });
});

describe('region of a posting', () => {
  it('is London where the text names London as a place of work', () => {
    expect(region({ jobLocation: 'Derby', description: '- Must be on-site in Central London' })).toBe('london');
    expect(region({ jobLocation: 'United Kingdom', description: '**Location:** London (Hybrid)' })).toBe('london');
    expect(region({ jobLocation: 'Derby', description: 'Our clients include the largest banks of London.' })).toBe(
      'uk',
    );
  });

  it('is read from the text where the page has no place', () => {
    expect(region({ description: 'Acme | ML Engineer | Leeds, UK | Hybrid\nWe make tools.' })).toBe('uk');
    expect(region({ description: 'About us\nLocation: Berlin\nApply now' })).toBe('outside-uk');
    expect(region({ description: 'You will be based in Glasgow with a team of six.' })).toBe('uk');
    expect(region({ description: 'We build models for the energy market.' })).toBeNull();
  });

  it('does not mistake SC clearance for South Carolina', () => {
    expect(region({ title: 'Data Engineer SC, DV' })).toBeNull();
    expect(region({ title: 'Data Engineer, Rising Sun, MD' })).toBe('outside-uk');
  });

  it('comes with the currency of pay there', () => {
    expect(readRegion(aPage({ jobLocation: 'Toronto' }))?.currency).toBe('CAD');
    expect(readRegion(aPage({ jobLocation: 'Leeds' }))?.currency).toBe('GBP');
    expect(readRegion(aPage({ jobLocation: 'Remote' }))).toBeNull();
  });

  it('does not take half a postcode in a title for a place', () => {
    for (const title of ['B2B Data Engineer', 'L2 Support', 'E2E Tester', 'S3 and EC2 Engineer', 'W3C Editor']) {
      expect(region({ title })).toBeNull();
    }
    expect(region({ title: 'Data Engineer, SE1 9GF' })).toBe('london');
  });

  it('takes no half of a postcode in labels, in a first line or in a sentence', () => {
    for (const words of ['B2B SaaS', 'L2 Application Support', 'S3 buckets', 'E2E', 'W3C', 'N8N', 'B2C', 'E2', 'SW1']) {
      expect(region({ details: [words] })).toBeNull();
      expect(region({ description: `${words}\n\nWe make tea.` })).toBeNull();
      expect(region({ description: `We make tea.\nLocation: ${words} team\n` })).toBeNull();
      expect(region({ jobLocation: 'Bristol', description: `Bristol ${words}\n\nWe make tea.` })).toBe('uk');
    }
    expect(region({ details: ['Leeds', 'B2B'] })).toBe('uk');
    expect(region({ details: ['E1 6AB'] })).toBe('london');
  });

  it.each([
    ['London, EC2A', 'london'],
    ['EC2A', 'london'],
    ['W1T', 'london'],
    ['M1', 'uk'],
    ['Leeds LS1', 'uk'],
    ['Remote (S3)', 'uk'],
    ['B2B', null],
    ['B2B, Remote', null],
    ['E2E / Remote', null],
    ['W3C', null],
    ['N8N', null],
    ['L2 Support', null],
    ['S3 buckets', null],
  ])('takes half a postcode in the field of places only where it is one: %s', (jobLocation, value) => {
    expect(region({ jobLocation })).toBe(value);
  });

  it('takes London from a label where the title names the country alone', () => {
    expect(region({ title: 'Engineer - UK or remote', description: 'The place of work is London.' })).toBe('london');
    expect(region({ title: 'Engineer - UK or remote', description: 'The place of work is Leeds.' })).toBe('uk');
  });
});

describe('a place that only the text names', () => {
  it.each([
    ['We make tea.\n\nIt runs until March at the South Kensington Campus.', 'london'],
    ['We make tea.\n\nThree days a week at our Leeds office.', 'uk'],
    [`${'We make tea. '.repeat(40)}\n\nIt runs until March at the South Kensington Campus.`, 'london'],
    ['We make tea.\n\nApply by Monday\nUK London - Cotton Street\n', 'london'],
    ['We make tea.\n\nGB-Leeds - Park Row\n', 'uk'],
    ['We make tea.\n\nwe like London and its people\n', null],
    ['We make tea.\n\nNice To Have\n- Phoenix\n- Apache Derby\n', null],
    ['We make tea.\n\nBoston Consulting Group\nOxford Nanopore\nAWS London Region\n', null],
    ['We make tea.\n\nUK Tax\nGDPR | EU\n- UK payroll in York\n', null],
    ['We make tea.\n\nWe sell to our clients at the Paris fair.', null],
  ])('%s', (description, value) => {
    expect(region({ description })).toBe(value);
  });

  it('counts where the first line offers London beside the place of the page', () => {
    expect(region({ jobLocation: 'Bristol', description: 'Bristol or London\n\nWe make tea.' })).toBe('london');
    expect(region({ jobLocation: 'Bristol', description: 'A London firm of tea\n\nWe make tea.' })).toBe('uk');
    expect(region({ jobLocation: 'Bristol', description: 'London Tea Exchange\n\nWe make tea.' })).toBe('uk');
  });
});
