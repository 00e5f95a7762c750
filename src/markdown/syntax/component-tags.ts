import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { isComponent } from '../components/registry.ts';

/** `<Note title="…">`, `</Note>` or `<Figure … />` as it is written. Tags are paired in `remark-component-tags.ts`. */
export interface ComponentTagNode extends Leaf {
  type: 'componentTag';
}

/** `<Note` or `</Note` of a tag that does not end. */
export interface BrokenTagNode extends Leaf {
  type: 'brokenTag';
}

/** `{…}`, braces included: code in MDX. It ends with its line at the latest. */
export interface ExpressionNode extends Leaf {
  type: 'expression';
}

interface Leaf {
  value: string;
  position?: { start: Point; end: Point } | undefined;
}

interface Point {
  line: number;
  column: number;
  offset?: number | undefined;
}

type SyntaxNodeType = 'componentTag' | 'brokenTag' | 'expression';

declare module 'mdast' {
  interface RootContentMap {
    componentTag: ComponentTagNode;
    brokenTag: BrokenTagNode;
    expression: ExpressionNode;
  }
  interface PhrasingContentMap {
    componentTag: ComponentTagNode;
    brokenTag: BrokenTagNode;
    expression: ExpressionNode;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    componentTag: 'componentTag';
    /** What a line holds of a tag. */
    componentTagLine: 'componentTagLine';
    brokenTag: 'brokenTag';
    expression: 'expression';
  }
}

const character = {
  quote: 34,
  apostrophe: 39,
  slash: 47,
  lessThan: 60,
  greaterThan: 62,
  openBrace: 123,
  closeBrace: 125,
};

/**
 * The part of MDX that documents may use, and the part that they might take for allowed, as Markdown syntax: tags of known
 * components, and braces. Unlike `remark-mdx` it never fails: what cannot be read is text or a node that the gate refuses, so
 * one run finds every mistake, and `投诉率<5%` is text.
 */
export function componentSyntax(): Extension {
  const tag: Construct = { name: 'componentTag', tokenize: tokenizeTag };
  const brokenTag: Construct = { name: 'brokenTag', tokenize: tokenizeBrokenTag, add: 'after' };
  const expression: Construct = { name: 'expression', tokenize: tokenizeExpression };
  return {
    flow: { [character.lessThan]: { name: 'componentLine', tokenize: tokenizeTagLine, concrete: true } },
    text: { [character.lessThan]: [tag, brokenTag], [character.openBrace]: expression },
  };
}

/** Gives the tokens of `componentSyntax` their nodes. */
export function componentFromMarkdown(): FromMarkdownExtension {
  return {
    enter: { componentTag: enterLeaf, brokenTag: enterLeaf, expression: enterLeaf },
    exit: { componentTag: exitLeaf, brokenTag: exitLeaf, expression: exitLeaf },
  };
}

function enterLeaf(this: CompileContext, token: Token): void {
  this.enter({ type: token.type as SyntaxNodeType, value: this.sliceSerialize(token) }, token);
}

function exitLeaf(this: CompileContext, token: Token): void {
  this.exit(token);
}

/** A tag alone on its line, or on several lines of its own. */
function tokenizeTagLine(effects: Effects, ok: State, nok: State): State {
  const end: State = (code) => (code === null || isLineEnding(code) ? ok(code) : nok(code));
  const space: State = (code) => {
    if (isSpace(code)) {
      effects.consume(code);
      return space;
    }
    effects.exit('whitespace');
    return end(code);
  };
  const afterTag: State = (code) => {
    if (!isSpace(code)) return end(code);
    effects.enter('whitespace');
    return space(code);
  };
  return effects.attempt({ tokenize: tokenizeTag, concrete: true }, afterTag, nok);
}

function tokenizeTag(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let quote: Code = null;
  const inside: State = (code) => {
    if (code === null) return nok(code);
    if (isLineEnding(code)) {
      effects.exit('componentTagLine');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    }
    if (quote === null && code === character.lessThan) return nok(code);
    effects.consume(code);
    if (quote === null && code === character.greaterThan) {
      effects.exit('componentTagLine');
      effects.exit('componentTag');
      return ok;
    }
    if (code === quote) quote = null;
    else if (quote === null && (code === character.quote || code === character.apostrophe)) quote = code;
    return inside;
  };
  // A tag may be written on several lines, as editors format it, but not beyond an empty line or the end of a quotation.
  const lineStart: State = (code) => {
    if (code === null || isLineEnding(code) || this.parser.lazy[this.now().line]) return nok(code);
    effects.enter('componentTagLine');
    return inside(code);
  };
  return tokenizeName(effects, 'componentTag', inside, nok);
}

function tokenizeBrokenTag(effects: Effects, ok: State, nok: State): State {
  const end: State = (code) => {
    effects.exit('brokenTag');
    return ok(code);
  };
  return tokenizeName(effects, 'brokenTag', end, nok);
}

/** `<Note` or `</Note`, where the name is a component's and ends there. */
function tokenizeName(effects: Effects, type: SyntaxNodeType, ok: State, nok: State): State {
  let name = '';
  const inName: State = (code) => {
    if (isNameCharacter(code)) {
      name += String.fromCharCode(code);
      effects.consume(code);
      return inName;
    }
    return isComponent(name) ? ok(code) : nok(code);
  };
  const afterLessThan: State = (code) => {
    if (code !== character.slash) return inName(code);
    effects.consume(code);
    return inName;
  };
  return (code) => {
    effects.enter(type);
    if (type === 'componentTag') effects.enter('componentTagLine');
    effects.consume(code);
    return afterLessThan;
  };
}

function tokenizeExpression(effects: Effects, ok: State): State {
  let depth = 0;
  const inside: State = (code) => {
    const atEnd = code === null || isLineEnding(code);
    if (!atEnd) {
      effects.consume(code);
      if (code === character.openBrace) depth += 1;
      if (code === character.closeBrace) depth -= 1;
      if (depth > 0) return inside;
    }
    effects.exit('expression');
    return atEnd ? ok(code) : ok;
  };
  return (code) => {
    effects.enter('expression');
    return inside(code);
  };
}

/** micromark gives the three line endings and the parts of a tab negative codes. */
function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

function isSpace(code: Code): boolean {
  return code === -2 || code === -1 || code === 32;
}

/** What a component's or an HTML tag's name may go on with: `<Notebook>` and `<Note-x>` are not `<Note>`. */
function isNameCharacter(code: Code): code is number {
  return code !== null && code > 0 && /[\w.:-]/u.test(String.fromCharCode(code));
}
