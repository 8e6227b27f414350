import { Component, createRef } from 'preact';
import { t } from '../../../locales/t';
import type { BriefView } from '../../../presentation/brief/brief-view';
import { Foldable } from '../section/foldable';
import { copyText } from './copy-text';

interface State {
  /** The text as the user has edited it; null while it is unchanged. */
  readonly draft: string | null;
  /** What came of copying, for the status line; empty at first. */
  readonly copyStatus: string;
}

/** Copies the brief as text or as Markdown, with the edits of the user. */
export class BriefCopy extends Component<{ readonly view: BriefView }, State> {
  override state: State = { draft: null, copyStatus: '' };
  private readonly box = createRef<HTMLDivElement>();

  private readonly copy = async (text: string) => {
    const isCopied = this.box.current !== null && (await copyText(text, this.box.current));
    this.setState({ copyStatus: isCopied ? t('panel.brief.copied') : t('panel.brief.notCopied') });
  };

  override render({ view }: { readonly view: BriefView }, { draft, copyStatus }: State) {
    return (
      <div class="copy" ref={this.box}>
        <button type="button" class="small" onClick={() => void this.copy(draft ?? view.text)}>
          {t('panel.brief.text')}
        </button>
        <button
          type="button"
          class="small"
          onClick={() => void this.copy(draft === null ? view.markdown : asMarkdown(draft))}
        >
          {t('panel.brief.markdown')}
        </button>
        <span role="status" class="soft">
          {copyStatus}
        </span>
        <Foldable summary={t('panel.brief.edit')}>
          {() => (
            <textarea
              aria-label={t('brief.heading.ask')}
              rows={12}
              value={draft ?? view.text}
              onInput={({ currentTarget }) => this.setState({ draft: currentTarget.value, copyStatus: '' })}
            />
          )}
        </Foldable>
      </div>
    );
  }
}

/** Turns edited text into Markdown wherever it still has the shape of ours: a title, headings and points. */
const asMarkdown = (text: string): string =>
  text
    .split('\n')
    .map((line, at, lines) => {
      if (at === 0) return `# ${line}`;
      const isHeading = line !== '' && !line.startsWith('- ') && lines[at + 1]?.startsWith('- ');
      return isHeading ? `## ${line}\n` : line;
    })
    .join('\n');
