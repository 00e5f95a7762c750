import { rove } from '../rove.ts';

/** Fewer links than this are passed faster than one learns of the arrows. */
const mostStops = 10;

/** Makes the links of each table that asks for it (`data-rove`) one stop of the keyboard, and says so behind it. */
export function roveTables(page: ParentNode): void {
  for (const frame of page.querySelectorAll<HTMLElement>('[data-rove]')) {
    const links = [...frame.querySelectorAll<HTMLElement>('a[href]')];
    if (links.length <= mostStops) continue;
    rove(frame, links, () =>
      links.flatMap((link) => {
        const { left, top, height } = link.getBoundingClientRect();
        return height > 0 ? [{ link, column: left, row: top + height / 2 }] : [];
      }),
    );
    const keys = frame.nextElementSibling;
    if (keys instanceof HTMLElement && keys.matches('.table-keys')) keys.hidden = false;
  }
}
