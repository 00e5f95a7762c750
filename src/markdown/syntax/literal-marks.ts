import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

const asterisk = 42;
const tilde = 126;

/**
 * Keeps the marks between two digits as text, as Markdown syntax: they multiply (5*3*2), join (3~~5，6~~8) or hide
 * (138****5678，139****1234). Read later, as emphasis, they would already have taken the marks of bold text that follows.
 */
export function literalMarks(): Extension {
  const construct: Construct = { name: 'literalMarks', tokenize: tokenizeMarks };
  return { text: { [asterisk]: construct, [tilde]: construct } };
}

function tokenizeMarks(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { previous } = this;
  let mark: Code = null;
  const inside: State = (code) => {
    if (code === mark) {
      effects.consume(code);
      return inside;
    }
    effects.exit('data');
    return isDigit(code) ? ok(code) : nok(code);
  };
  return (code) => {
    if (!isDigit(previous)) return nok(code);
    mark = code;
    effects.enter('data');
    return inside(code);
  };
}

function isDigit(code: Code): boolean {
  return code !== null && code > 0 && /[0-9０-９]/u.test(String.fromCharCode(code));
}
