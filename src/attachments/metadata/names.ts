/** Names that programs put there when nobody has given one: they say nothing of anybody. */
const usual =
  /^(?:administrator|admin|user|users|windows 用户|windows user|microsoft office (?:user|用户)|微软用户|微软中国|microsoft|office|openpyxl|python-docx|apache poi|un-named|unknown|未知|pc|hp|lenovo|dell|asus|thinkpad|china|wps office|kingsoft)$/iu;

/** Whether a name may be somebody's. */
export function isTelling(name: string): boolean {
  const trimmed = name.trim();
  return trimmed !== '' && !usual.test(trimmed);
}

/** One line, and not longer than a name is. */
export function quote(text: string): string {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return `“${line.length > 40 ? `${line.slice(0, 40)}……` : line}”`;
}
