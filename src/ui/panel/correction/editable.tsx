import { Component, type ComponentChildren, createRef } from 'preact';
import { t } from '../../../locales/t';

export interface EditableProps {
  /** What is edited, for whoever hears the button alone: "level", after "Edit". */
  readonly name: string;
  /** The form, drawn once the button is pressed; `done` shuts it. */
  readonly children: (done: () => void) => ComponentChildren;
}

/**
 * A quiet button that gives way to a form. The focus goes into the form with it, and back to the button after; Escape
 * leaves without a change, and leaves no further than the form.
 */
export class Editable extends Component<EditableProps, { readonly isOpen: boolean }> {
  override state = { isOpen: false };
  private readonly button = createRef<HTMLButtonElement>();
  private readonly form = createRef<HTMLDivElement>();
  private readonly shut = () => this.setState({ isOpen: false });

  override componentDidUpdate(_: EditableProps, before: { readonly isOpen: boolean }) {
    if (before.isOpen === this.state.isOpen) return;
    if (this.state.isOpen) this.form.current?.querySelector<HTMLElement>('select, input')?.focus();
    else this.button.current?.focus();
  }

  override render({ name, children }: EditableProps) {
    if (!this.state.isOpen) {
      return (
        <button type="button" class="link edit" ref={this.button} onClick={() => this.setState({ isOpen: true })}>
          {t('panel.correct.edit')}
          <span class="hidden"> {name}</span>
        </button>
      );
    }
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside come by here
      <div class="form" ref={this.form} onKeyDown={(event) => event.key === 'Escape' && this.shut()}>
        {children(this.shut)}
      </div>
    );
  }
}
