import { insideField, writeBlock, type EditorComponent } from '../components/editor-component.ts';
import { isBody } from './body-box.ts';
import { findBlockAt, rewriteBlock } from '../components/read-block.ts';
import { askForValues } from './edit-component.ts';
import type { Ask } from './remote-folder.ts';

/**
 * A menu that writes a component, or a picture that is put beside the document, into the body where the cursor stands. The body is
 * edited as it is written, and there the CMS's own menu rests. At a host pictures are sent with the document: see `picturesField`.
 */
export function addInsertMenu(components: readonly EditorComponent[], ask: Ask | undefined): void {
  let body: HTMLTextAreaElement | undefined;
  const label = document.createElement('label');
  label.id = 'insert';
  label.hidden = true;
  // Where other fields are filled in it would only be in their way.
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && isBody(target)) body = target;
    label.hidden = target !== body && !label.contains(target as Node);
  });
  const write = (text: string, start: number, end: number): void => {
    if (!body?.isConnected) return;
    status.textContent = '';
    body.focus();
    body.setRangeText(text, start, end, 'end');
    // As if it had been typed: the CMS listens for that.
    body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  };
  const insert = (text: string): void => {
    if (body) write(text, body.selectionStart, body.selectionEnd);
  };
  const change = async (): Promise<void> => {
    if (!body) return;
    const block = findBlockAt(body.value, components, body.selectionStart);
    if (!block) {
      status.textContent = '光标不在组件里。请先在正文里点一下要改的组件。';
      return;
    }
    const filled = await askForValues(block);
    if (filled) write(rewriteBlock(body.value.slice(block.start, block.end), filled), block.start, block.end);
  };
  const picture = document.createElement('input');
  Object.assign(picture, { type: 'file', accept: 'image/*', hidden: true });
  const menu = document.createElement('select');
  menu.append(
    new Option('插入…', ''),
    new Option('修改光标处的组件…', 'change'),
    ...components.map(({ name, label }) => new Option(label, name)),
  );
  if (ask) menu.append(new Option('上传图片…', 'upload'));
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  menu.addEventListener('change', () => {
    const component = components.find(({ name }) => name === menu.value);
    if (component) insert(standAlone(component, writeBlock(component, placeholders(component))));
    else if (menu.value === 'change') void change();
    else if (menu.value === 'upload') picture.click();
    menu.value = '';
  });
  picture.addEventListener('change', () => {
    const [file] = picture.files ?? [];
    if (file) void upload(file);
    picture.value = '';
  });
  const upload = async (file: File): Promise<void> => {
    const found = findOpenDocument(location.hash);
    if (!found) {
      status.textContent = '请先保存一次，再插入图片：图片放在文件旁边。';
      return;
    }
    const response = await ask?.('PUT', `content/${found.id}/${file.name}`, file);
    if (response?.ok !== true) return;
    insert(`\n\n<Figure src="${found.name}/${file.name}" alt="图片里是什么" />\n\n`);
  };
  label.append('写进正文 ', menu, picture, status);
  document.body.append(label);
}

/** The document that the address of the CMS says is open: `#/collections/plans/entries/yunxi/2024`. */
function findOpenDocument(hash: string): { readonly id: string; readonly name: string } | undefined {
  const [, collection, entry] = /^#\/collections\/([a-z]+)\/entries\/([^?]+)/u.exec(hash) ?? [];
  if (collection === undefined || entry === undefined) return undefined;
  const id = `${collection}/${decodeURIComponent(entry)}`;
  return { id, name: id.split('/').at(-1) ?? '' };
}

/** Words stand in their line, everything else between empty lines. */
function standAlone({ children }: EditorComponent, text: string): string {
  return children === 'words' ? text : `\n\n${text}\n\n`;
}

/** Each attribute says what is to be written in its place; of a statement the first is enough. */
function placeholders({ attributes, children }: EditorComponent): Record<string, string> {
  const wanted = children === 'words' ? attributes.slice(0, 1) : attributes;
  return { ...Object.fromEntries(wanted.map(({ name, label }) => [name, label])), [insideField]: '文字' };
}
