import { Component, type ComponentChildren } from 'preact';
import { t } from '../../../locales/t';

export interface OnDemandProps<T> {
  /** Asks for it; null where there is nothing to ask about any more. */
  readonly ask: () => Promise<T | null>;
  /** Asked again when one of these is another: the posting, the choices. */
  readonly of: readonly unknown[];
  readonly children: (value: T) => ComponentChildren;
}

interface State<T> {
  readonly value: T | null;
  readonly failed: boolean;
}

/** What is made elsewhere once it is wanted. The last answer stays until the next is there, so that nothing jumps. */
export class OnDemand<T> extends Component<OnDemandProps<T>, State<T>> {
  override state: State<T> = { value: null, failed: false };
  /** Counts the questions: only the last one's answer is shown. */
  private asked = 0;

  override componentDidMount() {
    this.ask();
  }

  override componentDidUpdate(before: OnDemandProps<T>) {
    if (before.of.some((each, at) => each !== this.props.of[at])) this.ask();
  }

  override componentWillUnmount() {
    this.asked = -1;
  }

  override render({ children }: OnDemandProps<T>, { value, failed }: State<T>) {
    if (failed) return <p role="alert">{t('panel.failed')}</p>;
    return value === null ? <p class="soft">{t('panel.wait')}</p> : children(value);
  }

  private ask() {
    this.asked += 1;
    const mine = this.asked;
    const isLast = () => mine === this.asked;
    this.props.ask().then(
      (value) => isLast() && this.setState({ value, failed: false }),
      () => isLast() && this.setState({ failed: true }),
    );
  }
}
