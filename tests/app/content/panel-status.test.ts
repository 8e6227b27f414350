import { describe, expect, test } from 'vitest';
import { answered, NOTHING_KNOWN, notAnswered, showsPosting, toggled } from '../../../src/app/content/panel-status';
import { annotate } from '../../../src/domain/annotate';
import { BLANK_PAGE, type PagePosting } from '../../../src/domain/model/page-posting';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import type { Annotation } from '../../../src/messaging/background-client';

const PAGE: PagePosting = { ...BLANK_PAGE, id: '7', title: 'ML Engineer' };
const OTHER: PagePosting = { ...PAGE, id: '8' };
const UNREADABLE = { kind: 'unreadable', message: 'No.' } as const;
const answer = (part: Partial<Annotation> = {}): Annotation => ({
  mode: 'panel',
  panelCollapsed: false,
  profileEmpty: true,
  annotated: annotate(PAGE, { profile: EMPTY_PROFILE, asOf: '2026-11-21' }),
  ...part,
});
const onPosting = showsPosting(NOTHING_KNOWN, PAGE, null);
const open = answered(onPosting, answer(), ['salary']);

describe('the posting of the page', () => {
  test('is loading at first, and annotated once there is an answer', () => {
    expect(onPosting.state).toEqual({ kind: 'loading' });
    expect(open.state).toMatchObject({ kind: 'annotated', profileEmpty: true, unreadParts: ['salary'] });
  });

  test('is loading again as soon as another one is shown', () => {
    expect(showsPosting(open, OTHER, null)).toMatchObject({ page: OTHER, state: { kind: 'loading' } });
  });

  test('keeps what is said of it when only its words have changed', () => {
    const changed = { ...PAGE, description: 'More words.' };
    expect(showsPosting(open, changed, null)).toMatchObject({ page: changed, state: open.state });
  });

  test('gives way to what is said of a page without a posting', () => {
    expect(showsPosting(open, null, UNREADABLE)).toMatchObject({ page: null, state: UNREADABLE });
    expect(showsPosting(open, null, null)).toMatchObject({ page: null, state: null });
  });

  test('cannot be compared where the background does not answer; a page without one stays as it is', () => {
    expect(notAnswered(onPosting).state).toMatchObject({ kind: 'unreadable' });
    expect(notAnswered(NOTHING_KNOWN)).toBe(NOTHING_KNOWN);
  });
});

describe('whether the panel is collapsed', () => {
  const isCollapsed = ({ choice }: typeof open) => choice?.panelCollapsed;

  test('is not known, and cannot be changed, before the first answer', () => {
    expect(isCollapsed(onPosting)).toBeUndefined();
    expect(toggled(onPosting)).toBe(onPosting);
  });

  test('is turned round by the user', () => {
    expect(isCollapsed(toggled(open))).toBe(true);
    expect(isCollapsed(toggled(toggled(open)))).toBe(false);
  });

  test('stays as the user pressed while an older answer arrives, and follows answers after that', () => {
    const collapsed = toggled(open);
    const afterOlder = answered(collapsed, answer({ panelCollapsed: false }), []);
    expect(isCollapsed(afterOlder)).toBe(true);
    const afterNewer = answered(afterOlder, answer({ panelCollapsed: true }), []);
    expect(isCollapsed(answered(afterNewer, answer({ panelCollapsed: false }), []))).toBe(false);
  });
});
