import { Component, type ComponentChildren, createRef } from 'preact';
import { t } from '../../../locales/t';

export interface EditableProps {
  /** What is edited, for screen readers, which may read the button alone: "level", after "Edit". */
  readonly name: string;
  /** The form, drawn once the button is pressed. `stopEditing` puts the button back. */
  readonly children: (stopEditing: () => void) => ComponentChildren;
}

/**
 * An edit button that is replaced by a form when it is pressed. The focus moves into the form, and back to the button
 * afterwards. Escape leaves the form without a change.
 */
export class Editable extends Component<EditableProps, { readonly isEditing: boolean }> {
  override state = { isEditing: false };
  private readonly button = createRef<HTMLButtonElement>();
  private readonly form = createRef<HTMLDivElement>();
  private readonly stopEditing = () => this.setState({ isEditing: false });

  override componentDidUpdate(_: EditableProps, before: { readonly isEditing: boolean }) {
    if (before.isEditing === this.state.isEditing) return;
    if (this.state.isEditing) this.form.current?.querySelector<HTMLElement>('select, input')?.focus();
    else this.button.current?.focus();
  }

  override render({ name, children }: EditableProps) {
    if (!this.state.isEditing) {
      return (
        <button type="button" class="link edit" ref={this.button} onClick={() => this.setState({ isEditing: true })}>
          {t('panel.correct.edit')}
          <span class="hidden"> {name}</span>
        </button>
      );
    }
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside bubble up to here
      <div class="form" ref={this.form} onKeyDown={(event) => event.key === 'Escape' && this.stopEditing()}>
        {children(this.stopEditing)}
      </div>
    );
  }
}
