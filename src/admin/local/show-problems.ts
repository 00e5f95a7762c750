/** Shows what the check says of a file that has been saved, until it says nothing more of it. */
export async function showProblems(path: string, response: Response): Promise<void> {
  const lines = response.ok ? ((await response.json()) as string[]) : [`没有保存：${await response.text()}`];
  // Pictures are saved beside a document, and nothing is said of them.
  if (lines.length === 0 && !/\.mdx?$/u.test(path)) return;
  if (lines.length === 0) document.querySelector('#problems')?.remove();
  else showPanel('检查的结果', lines, []);
}

/**
 * Says that a file was changed elsewhere, and that nothing was saved; what has been written can be kept, or saved all the same.
 * @param agree is called when the next attempt shall save it
 */
export function showConflict(why: string, text: string, path: string, agree: () => void): void {
  const keep = document.createElement('a');
  keep.textContent = '把我写的另存一份';
  keep.download = `我写的 ${path.split('/').at(-1) ?? ''}`;
  keep.href = URL.createObjectURL(new Blob([text]));
  const save = document.createElement('button');
  save.type = 'button';
  save.textContent = '仍然保存我写的';
  save.addEventListener('click', () => {
    agree();
    save.replaceWith('请再点一次“保存”。');
  });
  showPanel(
    '没有保存',
    [`没有保存：${why}`, '您写的还在表单里。要别处改的：先另存一份，再重新打开这一页，把您的改动写进去。'],
    [keep, save],
  );
}

function showPanel(label: string, lines: readonly string[], actions: readonly HTMLElement[]): void {
  document.querySelector('#problems')?.remove();
  const panel = document.createElement('aside');
  panel.id = 'problems';
  panel.setAttribute('role', 'alert');
  panel.setAttribute('aria-label', label);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '关闭';
  close.addEventListener('click', () => {
    panel.remove();
  });
  const list = document.createElement('ul');
  for (const line of lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  panel.append(close, list);
  for (const action of actions) panel.append(action, ' ');
  document.body.append(panel);
}
