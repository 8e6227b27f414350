import { useState } from 'preact/hooks';
import type { ProfileSkill } from '../../domain/model/profile';
import type { Skill } from '../../domain/reading/skills/vocabulary/skill';
import { t } from '../../locales/t';

/** The longest name that the stored profile allows, in characters. */
const LONGEST_NAME = 200;

export interface SkillComboboxProps {
  /** Finds skills of the vocabulary for the typed text, best first. */
  readonly suggest: (query: string) => readonly Skill[];
  /** The skills in the profile, which are not offered again. */
  readonly had: readonly ProfileSkill[];
  readonly onAdd: (skill: ProfileSkill) => void;
}

interface Offer {
  readonly key: string;
  readonly skill: ProfileSkill;
  readonly text: string;
}

const newSkill = (id: string | null, name: string): ProfileSkill => ({ id, name, level: null, years: null });
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The options for a query: skills of the vocabulary, and last the typed words, unless a skill has that name. */
function offersFor(query: string, { suggest, had }: Pick<SkillComboboxProps, 'suggest' | 'had'>): readonly Offer[] {
  const typed = query.trim();
  if (typed === '') return [];
  const found = suggest(typed);
  const known = found
    .filter(({ id }) => had.every((skill) => skill.id !== id))
    .map(({ id, preferredLabel }): Offer => ({ key: id, skill: newSkill(id, preferredLabel), text: preferredLabel }));
  const names = [
    ...found.flatMap((skill) => [skill.preferredLabel, ...(skill.altLabels ?? [])]),
    ...had.map((skill) => skill.name),
  ];
  if (names.some((name) => sameName(name, typed))) return known;
  return [...known, { key: 'as typed', skill: newSkill(null, typed), text: t('popup.skills.addTyped', [typed]) }];
}

/**
 * A combobox as in the WAI-ARIA authoring practices. The options are listed under the field. Arrow keys move through
 * them, Enter takes the marked one, and Escape closes the list and then empties the field. The best is marked at first.
 */
export function SkillCombobox({ suggest, had, onAdd }: SkillComboboxProps) {
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState(0);
  const [isListOpen, setListOpen] = useState(false);
  const offers = isListOpen ? offersFor(query, { suggest, had }) : [];
  const alreadyHad = had.find((skill) => sameName(skill.name, query.trim()));

  const changeQuery = (text: string) => {
    setQuery(text);
    setMarked(0);
    setListOpen(true);
  };
  const take = (offer: Offer | undefined) => {
    if (!offer) return;
    onAdd(offer.skill);
    changeQuery('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      if (!isListOpen) setListOpen(true);
      else if (offers.length > 0) setMarked((marked + step + offers.length) % offers.length);
    } else if (event.key === 'Enter') take(offers[marked]);
    else if (event.key === 'Escape' && query !== '') offers.length > 0 ? setListOpen(false) : changeQuery('');
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
        onInput={(event) => changeQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setListOpen(false)}
      />
      <div id="skill-offers" role="listbox" aria-label={t('popup.skills.label')} hidden={offers.length === 0}>
        {offers.map((offer, i) => (
          // The field keeps the focus and handles the keys. A press must not move the focus before the click arrives.
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant marks it instead
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
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
      {alreadyHad && offers.length === 0 && <p class="soft">{t('popup.skills.inList', [alreadyHad.name])}</p>}
    </div>
  );
}
