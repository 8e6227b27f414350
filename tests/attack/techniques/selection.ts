import type { Family } from '../technique';

/** The selection, which may begin or end in a closed root. */
export const SELECTION: Family = {
  name: 'selection',
  techniques: [
    {
      name: 'what the selection says as it is',
      quick: true,
      run: () => {
        const selection = getSelection() as Selection;
        const nodes: (Node | null)[] = [selection.anchorNode, selection.focusNode];
        const texts = [selection.toString()];
        for (let at = 0; at < selection.rangeCount; at += 1) {
          const range = selection.getRangeAt(at);
          nodes.push(range.startContainer, range.endContainer, range.commonAncestorContainer);
          texts.push(range.toString(), range.cloneContents().textContent ?? '');
        }
        const composed = selection.getComposedRanges?.({ shadowRoots: [] }) ?? [];
        for (const { startContainer, endContainer } of composed) nodes.push(startContainer, endContainer);
        for (const node of nodes) {
          const root = node?.getRootNode();
          if (root && root !== document) texts.push(root.textContent ?? '', node?.textContent ?? '');
        }
        return { texts };
      },
    },
    {
      name: 'all children of the document, then extend',
      quick: true,
      run: () => {
        const selection = getSelection() as Selection;
        const texts: string[] = [];
        for (const node of [document, document.documentElement, ...document.documentElement.children]) {
          selection.removeAllRanges();
          selection.selectAllChildren(node);
          texts.push(selection.toString());
          for (const way of ['forward', 'backward'] as const) {
            for (const unit of ['documentboundary', 'line', 'character', 'word', 'paragraph']) {
              selection.modify('extend', way, unit);
              texts.push(selection.toString());
              const root = selection.focusNode?.getRootNode();
              if (root && root !== document) texts.push(root.textContent ?? '');
            }
          }
        }
        return { texts };
      },
    },
    {
      name: 'move the caret from the end of the page, word by word',
      run: () => {
        const selection = getSelection() as Selection;
        const texts: string[] = [];
        document.documentElement.contentEditable = 'true';
        selection.collapse(document.body, document.body.childNodes.length);
        for (let step = 0; step < 300; step += 1) {
          selection.modify('move', 'forward', step % 2 ? 'word' : 'line');
          selection.modify('extend', 'forward', 'word');
          texts.push(selection.toString());
          const root = selection.focusNode?.getRootNode();
          if (root && root !== document) texts.push(root.textContent ?? '');
          selection.collapseToEnd();
        }
        document.documentElement.removeAttribute('contenteditable');
        return { texts };
      },
    },
    {
      name: 'select all, and copy',
      quick: true,
      run: async () => {
        const texts: string[] = [];
        const onCopy = (event: ClipboardEvent) => {
          texts.push(event.clipboardData?.getData('text/plain') ?? '', event.clipboardData?.getData('text/html') ?? '');
          texts.push(getSelection()?.toString() ?? '');
        };
        document.addEventListener('copy', onCopy, true);
        for (const command of ['selectAll', 'copy', 'selectAll', 'cut', 'find']) document.execCommand(command);
        document.removeEventListener('copy', onCopy, true);
        texts.push(getSelection()?.toString() ?? '');
        const field = document.createElement('textarea');
        document.body.append(field);
        field.focus();
        document.execCommand('paste');
        texts.push(field.value);
        field.remove();
        const read = navigator.clipboard?.readText?.().catch(() => '');
        texts.push(String(await Promise.race([read, new Promise((done) => setTimeout(() => done(''), 300))])));
        return { texts };
      },
    },
    {
      name: 'design mode, then select all',
      spoils: true,
      run: () => {
        document.designMode = 'on';
        document.execCommand('selectAll');
        const texts = [getSelection()?.toString() ?? '', document.queryCommandValue('fontName')];
        getSelection()?.modify('extend', 'forward', 'documentboundary');
        texts.push(getSelection()?.toString() ?? '');
        document.execCommand('delete');
        document.execCommand('undo');
        document.designMode = 'off';
        return { texts };
      },
    },
    {
      name: 'everything set to be selected together, and a range across each element of ours',
      run: () => {
        const style = document.createElement('style');
        style.textContent = '* { user-select: all !important; -webkit-user-select: all !important }';
        document.head.append(style);
        const selection = getSelection() as Selection;
        const texts: string[] = [];
        for (const element of document.querySelectorAll('div:empty')) {
          const range = document.createRange();
          range.setStartBefore(element);
          range.setEndAfter(element);
          selection.removeAllRanges();
          selection.addRange(range);
          texts.push(selection.toString(), range.toString(), range.cloneContents().textContent ?? '');
          selection.selectAllChildren(element);
          texts.push(selection.toString());
          selection.setBaseAndExtent(document.documentElement, 0, element, 0);
          selection.modify('extend', 'forward', 'word');
          texts.push(selection.toString(), selection.focusNode?.textContent ?? '');
        }
        style.remove();
        selection.removeAllRanges();
        return { texts };
      },
    },
  ],
};
