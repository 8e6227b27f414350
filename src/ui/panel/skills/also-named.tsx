import { Component } from 'preact';
import type { NamedSkill } from '../../../domain/comparison/result/skills-comparison';
import { t } from '../../../locales/t';

export interface AlsoNamedProps {
  readonly names: readonly NamedSkill[];
  /** Adds a name to the profile. Left out where none can be added. */
  readonly onAdd?: ((name: string) => void) | undefined;
}

/**
 * The names that the vocabulary does not know, apart from the match. One press adds a name to the profile. The pressed
 * button stays a button, because the focus of keyboard users is on it.
 */
export class AlsoNamed extends Component<AlsoNamedProps, { readonly pressed: readonly string[] }> {
  override state = { pressed: [] };

  override render({ names, onAdd }: AlsoNamedProps) {
    const pressed: readonly string[] = this.state.pressed;
    const last = names.find(({ name, had }) => had && name === pressed.at(-1));
    const press = (name: string) => {
      this.setState({ pressed: [...pressed, name] });
      onAdd?.(name);
    };
    return (
      <div class="also-named">
        <h4>
          {t('skills.alsoNamed')} <span class="soft">{t('skills.notCounted')}</span>
        </h4>
        <ul class="chips">
          {names.map(({ name, had }) => (
            <li key={name}>
              {onAdd && (!had || pressed.includes(name)) ? (
                <button
                  type="button"
                  class={had ? 'chip' : 'chip ask add'}
                  aria-disabled={had}
                  aria-label={had ? undefined : t('panel.skill.add', [name])}
                  title={had ? undefined : t('panel.skill.add', [name])}
                  onClick={() => had || press(name)}
                >
                  <NameWords name={name} had={had} />
                </button>
              ) : (
                <span class={had ? 'chip' : 'chip ask'}>
                  <NameWords name={name} had={had} />
                </span>
              )}
            </li>
          ))}
        </ul>
        <p class="hidden" role="status">
          {last && t('panel.skill.isAdded', [last.name])}
        </p>
      </div>
    );
  }
}

function NameWords({ name, had }: NamedSkill) {
  return (
    <>
      {name}
      {had && <small> {t('panel.skill.added')}</small>}
    </>
  );
}
