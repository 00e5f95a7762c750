import type {
  Code,
  Construct,
  Effects,
  Extension,
  Point,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types';
import { isStruckFigure } from '../../text/struck-figure.ts';

const asterisk = 42;
const tilde = 126;

/**
 * Keeps the marks between two digits as text, as Markdown syntax: they multiply (5*3*2), join (3~~5，6~~8) or hide
 * (138****5678，139****1234). Read later, as emphasis, they would already have taken the marks of bold text that follows. Two tildes
 * behind a struck figure are no text: 改造~~86~~72公里.
 */
export function literalMarks(): Extension {
  const construct: Construct = { name: 'literalMarks', tokenize: tokenizeMarks };
  return { text: { [asterisk]: construct, [tilde]: construct } };
}

function tokenizeMarks(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { previous } = this;
  const start = this.now();
  let mark: Code = null;
  let size = 0;
  const inside: State = (code) => {
    if (code === mark) {
      effects.consume(code);
      size += 1;
      return inside;
    }
    effects.exit('data');
    if (!isDigit(code) || (mark === tilde && size === 2 && followsStruckFigure(this, start)))
      return nok(code);
    return ok(code);
  };
  return (code) => {
    if (!isDigit(previous)) return nok(code);
    mark = code;
    effects.enter('data');
    return inside(code);
  };
}

/** Whether a figure, and nothing else, has been struck through since a deletion began; micromark pairs its marks only at the end. */
function followsStruckFigure(context: TokenizeContext, end: Point): boolean {
  let open: Token | undefined;
  for (const [kind, token] of context.events) {
    if (kind !== 'enter' || token.type !== 'strikethroughSequenceTemporary') continue;
    if (open && token._close === true) open = undefined;
    else if (token._open === true) open = token;
  }
  return open !== undefined && isStruckFigure(context.sliceSerialize({ start: open.end, end }));
}

function isDigit(code: Code): boolean {
  return code !== null && code > 0 && /[0-9０-９]/u.test(String.fromCharCode(code));
}
