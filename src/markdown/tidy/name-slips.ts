/** How a file's address may have been meant: in another case, with brackets of the other width, with `.mdx` for what a page has. */
export function listSlips(address: string): string[] {
  const [path = ''] = address.replaceAll('\\', '/').split('?', 1);
  const stem = path.replace(/\.[a-z0-9]+$/iu, '');
  const end = path.slice(stem.length);
  const half = path.replaceAll('（', '(').replaceAll('）', ')');
  const full = path.replaceAll('(', '（').replaceAll(')', '）');
  const names = [
    path,
    stem + end.toLowerCase(),
    stem + end.toUpperCase(),
    path.toLowerCase(),
    half,
    half.replaceAll(/\s*\(/gu, ' ('),
    half.replaceAll(/\s+\(/gu, '('),
    full.replaceAll(/\s+（/gu, '（'),
    ...(/^(?:|\.mdx?|\.html?|\.docx?)$/iu.test(end) ? [`${stem}.mdx`] : []),
  ];
  return [...new Set(names)];
}
