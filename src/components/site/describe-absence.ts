/** Why there is no page any more that only arranged what was there: for the reader who comes for it. */
export function describeAbsence(address: string): string {
  const [, last = ''] = /([^/]*)$/u.exec(address) ?? [];
  if (/^page-\d+$/u.test(last)) return '这个列表变短了，现在没有这么多页。';
  if (last === 'history' || last.startsWith('@')) return '生成本站时，没有读到这份文件的这一段修改记录。';
  if (address.startsWith('compare/')) return '这份文件现在没有可以逐句对照的上一份。';
  if (/^years\/\d+$/u.test(address)) return `现在没有${last}年的文件。`;
  if (/^routes\/[GS]\d/u.test(address)) return `现在没有文件写到 ${last}。`;
  return '这一页列过的内容，现在一条也没有了。';
}
