/** What a terminal obeys instead of showing it, tabs left out, and what turns the direction in which a line is read. */
const controls = /[^\P{Cc}\t]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** `a\u001B[2Jb` → `a<U+001B>[2Jb`: a name or a value in a line that is printed is shown and never obeyed. */
export function showControls(line: string): string {
  return line.replace(controls, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}
