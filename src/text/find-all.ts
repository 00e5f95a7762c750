/**
 * All places where a form stands in a text. `matchAll` copies the form each time that it is asked, which takes longer than to find
 * nothing in a sentence.
 * @param form with the flag `g`
 */
export function findAll(text: string, form: RegExp): RegExpExecArray[] {
  form.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let one = form.exec(text); one; one = form.exec(text)) {
    found.push(one);
    if (one[0] === '') form.lastIndex += (text.codePointAt(one.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
