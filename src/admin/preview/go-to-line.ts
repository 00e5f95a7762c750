import { isBody } from '../local/body-box.ts';

/** Puts the cursor at a place of the body; line and column begin with 1. */
export function goToLine(line: number, column: number): void {
  const box = [...document.querySelectorAll('textarea')].find(isBody);
  if (!box) return;
  const start =
    box.value
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line > 1 ? 1 : 0);
  box.focus();
  box.setSelectionRange(start + column - 1, start + column - 1);
  box.scrollIntoView({ block: 'center' });
}
