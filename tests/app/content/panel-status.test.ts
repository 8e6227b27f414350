import { describe, expect, test } from 'vitest';
import {
  answered,
  NOTHING_KNOWN,
  type PanelStatus,
  type StatusChange,
  showsPosting,
  toggled,
} from '../../../src/app/content/panel-status';
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
/** The status after a change. */
const changed = <Rest extends readonly unknown[]>(
  status: PanelStatus,
  change: (status: PanelStatus, ...rest: Rest) => StatusChange,
  ...rest: Rest
): PanelStatus => ({ ...status, ...change(status, ...rest) });

const onPosting = changed(NOTHING_KNOWN, showsPosting, PAGE, null);
const open = changed(onPosting, answered, answer(), ['salary']);

describe('the posting of the page', () => {
  test('is loading at first, and annotated once there is an answer', () => {
    expect(onPosting.state).toEqual({ kind: 'loading' });
    expect(open.state).toMatchObject({ kind: 'annotated', profileEmpty: true, unreadParts: ['salary'] });
  });

  test('is loading again as soon as another one is shown', () => {
    expect(changed(open, showsPosting, OTHER, null)).toMatchObject({ page: OTHER, state: { kind: 'loading' } });
  });

  test('keeps what is said of it when only its words have changed', () => {
    const edited = { ...PAGE, description: 'More words.' };
    expect(changed(open, showsPosting, edited, null)).toMatchObject({ page: edited, state: open.state });
  });

  test('gives way to what is said of a page without a posting', () => {
    expect(changed(open, showsPosting, null, UNREADABLE)).toMatchObject({ page: null, state: UNREADABLE });
    expect(changed(open, showsPosting, null, null)).toMatchObject({ page: null, state: null });
  });
});

describe('whether the panel is collapsed', () => {
  test('is not known, and cannot be changed, before the first answer', () => {
    expect(onPosting.mode).toBeNull();
    expect(changed(onPosting, toggled)).toEqual(onPosting);
  });

  test('is reversed by the user', () => {
    const collapsed = changed(open, toggled);
    expect(collapsed.collapsed).toBe(true);
    expect(changed(collapsed, toggled).collapsed).toBe(false);
  });

  test('stays as the user pressed while an older answer arrives, and follows answers after that', () => {
    const collapsed = changed(open, toggled);
    const afterOlder = changed(collapsed, answered, answer({ panelCollapsed: false }), []);
    expect(afterOlder.collapsed).toBe(true);
    const afterNewer = changed(afterOlder, answered, answer({ panelCollapsed: true }), []);
    expect(changed(afterNewer, answered, answer({ panelCollapsed: false }), []).collapsed).toBe(false);
  });
});
