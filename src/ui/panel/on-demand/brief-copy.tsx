import { Component, createRef } from 'preact';
import { t } from '../../../locales/t';
import type { BriefView } from '../../../presentation/brief/brief-view';
import { Foldable } from '../section/foldable';
import { copyText } from './copy-text';

interface State {
  /** What the user made of it, as it is copied; null while it is as it was made. */
  readonly draft: string | null;
  readonly said: string;
}

/** The brief to take away: as text or as Markdown, as it was made or as the user has edited it. */
export class BriefCopy extends Component<{ readonly view: BriefView }, State> {
  override state: State = { draft: null, said: '' };
  private readonly box = createRef<HTMLDivElement>();

  private readonly copy = async (text: string) => {
    const isCopied = this.box.current !== null && (await copyText(text, this.box.current));
    this.setState({ said: isCopied ? t('panel.brief.copied') : t('panel.brief.notCopied') });
  };

  override render({ view }: { readonly view: BriefView }, { draft, said }: State) {
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
          {said}
        </span>
        <Foldable summary={t('panel.brief.edit')}>
          {() => (
            <textarea
              aria-label={t('panel.brief.label')}
              rows={12}
              value={draft ?? view.text}
              onInput={({ currentTarget }) => this.setState({ draft: currentTarget.value, said: '' })}
            />
          )}
        </Foldable>
      </div>
    );
  }
}

/** Edited text keeps the shape of ours where the user left it: a title, headings, points. */
const asMarkdown = (text: string): string =>
  text
    .split('\n')
    .map((line, at, lines) => {
      if (at === 0) return `# ${line}`;
      const isHeading = line !== '' && !line.startsWith('- ') && lines[at + 1]?.startsWith('- ');
      return isHeading ? `## ${line}\n` : line;
    })
    .join('\n');
