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
      name: 'move the caret in every unit over all that is there, and from there extend',
      run: () => {
        const selection = getSelection() as Selection;
        const texts: string[] = [];
        for (const unit of ['character', 'word', 'line', 'sentence', 'paragraph', 'documentboundary']) {
          for (const way of ['forward', 'backward'] as const) {
            selection.collapse(document.body, way === 'forward' ? 0 : document.body.childNodes.length);
            for (let step = 0; step < 150; step += 1) {
              selection.modify('move', way, unit);
              selection.focusNode?.getRootNode();
            }
            selection.modify('extend', way, 'documentboundary');
            for (const node of [selection.anchorNode, selection.focusNode])
              texts.push(node?.getRootNode().textContent ?? '');
            texts.push(selection.toString());
          }
        }
        return { texts };
      },
    },
    {
      name: 'an editable page, and scripts inserted at every selection that reaches over what was added',
      spoils: true,
      run: async () => {
        const texts: string[] = [];
        const seen = (image: Element) => {
          const root = image.getRootNode();
          if (root !== document) texts.push(root.textContent ?? '');
        };
        Object.assign(window, { seenByImage: seen });
        const style = document.createElement('style');
        style.textContent = '* { -webkit-user-modify: read-write !important; user-select: text !important }';
        document.head.append(style);
        document.documentElement.contentEditable = 'true';
        document.designMode = 'on';
        const selection = getSelection() as Selection;
        const added = [...document.querySelectorAll('html > div')];
        const reaches = [
          () => document.execCommand('selectAll'),
          () => selection.collapse(document.documentElement, document.documentElement.childNodes.length),
          () => selection.selectAllChildren(document.documentElement),
          () => selection.modify('extend', 'forward', 'documentboundary'),
          ...added.flatMap((element) => [
            () => selection.selectAllChildren(element),
            () => selection.collapse(element, 0),
            () => selection.setBaseAndExtent(document.body, 0, element, 0),
          ]),
        ];
        for (const reach of reaches) {
          for (const way of ['forward', 'backward'] as const) {
            reach();
            selection.modify('move', way, 'character');
            selection.focusNode?.getRootNode();
            document.execCommand('insertHTML', false, '<img src="x:" onerror="seenByImage(this)">');
            await new Promise((done) => setTimeout(done, 30));
          }
        }
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
