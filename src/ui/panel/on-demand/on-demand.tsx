import { Component, type ComponentChildren } from 'preact';
import { t } from '../../../locales/t';

export interface OnDemandProps<T> {
  /** Asks for the value. Gives null where the posting is gone in the meantime. */
  readonly ask: () => Promise<T | null>;
  /** What the value depends on, such as the posting and the choices. A change of any of these asks again. */
  readonly dependsOn: readonly unknown[];
  readonly children: (value: T) => ComponentChildren;
}

interface State<T> {
  readonly value: T | null;
  readonly failed: boolean;
}

/** Shows a value that is worked out elsewhere on demand. The last value stays until the next comes: nothing jumps. */
export class OnDemand<T> extends Component<OnDemandProps<T>, State<T>> {
  override state: State<T> = { value: null, failed: false };
  /** Numbers the requests. Only the answer to the latest request is shown. */
  private request = 0;

  override componentDidMount() {
    this.ask();
  }

  override componentDidUpdate(before: OnDemandProps<T>) {
    if (before.dependsOn.some((each, at) => each !== this.props.dependsOn[at])) this.ask();
  }

  override componentWillUnmount() {
    this.request = -1;
  }

  override render({ children }: OnDemandProps<T>, { value, failed }: State<T>) {
    if (failed) return <p role="alert">{t('panel.failed')}</p>;
    return value === null ? <p class="soft">{t('panel.wait')}</p> : children(value);
  }

  private ask() {
    this.request += 1;
    const request = this.request;
    const isLatest = () => request === this.request;
    this.props.ask().then(
      (value) => isLatest() && this.setState({ value, failed: false }),
      () => isLatest() && this.setState({ failed: true }),
    );
  }
}
