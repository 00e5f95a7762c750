/** Shows what the check says of a file that has been saved, until it says nothing more of it. */
export async function showProblems(path: string, response: Response): Promise<void> {
  const lines = response.ok ? ((await response.json()) as string[]) : [`没有保存：${await response.text()}`];
  // Pictures are saved beside a document, and nothing is said of them.
  if (lines.length === 0 && !/\.mdx?$/u.test(path)) return;
  document.querySelector('#problems')?.remove();
  if (lines.length === 0) return;
  const panel = document.createElement('aside');
  panel.id = 'problems';
  panel.setAttribute('role', 'alert');
  panel.setAttribute('aria-label', '检查的结果');
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
  document.body.append(panel);
}
