import { encode } from 'uqr';

/** A QR code as an SVG: its size in modules, and one stroke, a module thick, for each run of dark modules in a row. */
export interface DrawnCode {
  readonly size: number;
  readonly path: string;
}

/** Modules of white around the code, as ISO/IEC 18004 wants them. */
const border = 4;

export function drawCode(url: string): DrawnCode {
  // To rate all eight masks takes four times as long as the rest; the first, a chessboard, leaves an address no large area of one colour.
  const { data, size } = encode(url, { ecc: 'M', border, maskPattern: 0 });
  // Steps from stroke to stroke are shorter to write than places: there are four hundred of them on each page.
  let [endX, endY] = [0, 0];
  const strokes = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/gu),
    ].map(({ index, 0: { length } }) => {
      const step = `m${String(index - endX)} ${String(y - endY)}h${String(length)}`;
      [endX, endY] = [index + length, y];
      return step;
    }),
  );
  return { size, path: `M0 .5${strokes.join('')}` };
}
