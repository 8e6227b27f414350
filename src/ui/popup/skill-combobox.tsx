import { useState } from 'preact/hooks';
import type { ProfileSkill } from '../../domain/model/profile';
import type { Skill } from '../../domain/reading/skills/vocabulary/skill';
import { t } from '../../locales/t';

/** As the stored profile allows. */
const LONGEST_NAME = 200;

export interface SkillComboboxProps {
  /** Skills of the vocabulary for what was typed, best first. */
  readonly suggest: (query: string) => readonly Skill[];
  /** Those the profile has, which are not offered again. */
  readonly had: readonly ProfileSkill[];
  readonly onAdd: (skill: ProfileSkill) => void;
}

interface Offer {
  readonly key: string;
  readonly skill: ProfileSkill;
  readonly text: string;
}

const fresh = (id: string | null, name: string): ProfileSkill => ({ id, name, level: null, years: null });
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What can be chosen for a query: the vocabulary's skills, and last the words as typed where no skill is called so. */
function offersFor(query: string, { suggest, had }: Pick<SkillComboboxProps, 'suggest' | 'had'>): readonly Offer[] {
  const typed = query.trim();
  if (typed === '') return [];
  const found = suggest(typed);
  const known = found
    .filter(({ id }) => had.every((skill) => skill.id !== id))
    .map(({ id, preferredLabel }): Offer => ({ key: id, skill: fresh(id, preferredLabel), text: preferredLabel }));
  const names = [
    ...found.flatMap((skill) => [skill.preferredLabel, ...(skill.altLabels ?? [])]),
    ...had.map((s) => s.name),
  ];
  if (names.some((name) => same(name, typed))) return known;
  return [...known, { key: 'as typed', skill: fresh(null, typed), text: t('popup.skills.addTyped', [typed]) }];
}

/**
 * The combobox of the WAI-ARIA practices: a list under the field, arrows move in it, Enter takes the marked one, Escape
 * closes it and then empties the field. The best suggestion is marked from the start.
 */
export function SkillCombobox({ suggest, had, onAdd }: SkillComboboxProps) {
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState(0);
  const [open, setOpen] = useState(false);
  const offers = open ? offersFor(query, { suggest, had }) : [];
  const already = had.find((skill) => same(skill.name, query.trim()));

  const type = (text: string) => {
    setQuery(text);
    setMarked(0);
    setOpen(true);
  };
  const take = (offer: Offer | undefined) => {
    if (!offer) return;
    onAdd(offer.skill);
    type('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      if (!open) setOpen(true);
      else if (offers.length > 0) setMarked((marked + step + offers.length) % offers.length);
    } else if (event.key === 'Enter') take(offers[marked]);
    else if (event.key === 'Escape' && query !== '') offers.length > 0 ? setOpen(false) : type('');
    else return;
    event.preventDefault();
  };

  return (
    <div class="combobox">
      <input
        type="text"
        role="combobox"
        aria-label={t('popup.skills.add')}
        aria-autocomplete="list"
        aria-expanded={offers.length > 0}
        aria-controls="skill-offers"
        aria-activedescendant={offers[marked] ? `skill-offer-${marked}` : undefined}
        placeholder={t('popup.skills.placeholder')}
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={query}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div id="skill-offers" role="listbox" aria-label={t('popup.skills.label')} hidden={offers.length === 0}>
        {offers.map((offer, i) => (
          // The field keeps the focus and has the keys; a press must not take it away before the click counts.
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant marks it instead
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={offer.key}
            id={`skill-offer-${i}`}
            role="option"
            aria-selected={i === marked}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(offer)}
          >
            {offer.text}
          </div>
        ))}
      </div>
      {already && offers.length === 0 && <p class="soft">{t('popup.skills.inList', [already.name])}</p>}
    </div>
  );
}
