import { CST, Lexer } from 'yaml';

/** More than any file has; what is beyond takes a parser seconds, or, with 500 question marks, minutes. */
const limits = { characters: 100_000, lines: 5000, depth: 20, items: 5000 } as const;

/** What of a YAML text is more than is read. */
export interface YamlExcess {
  /** UTF-16 offset. */
  readonly offset: number;
  readonly message: string;
  readonly advice: string;
}

const marks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Finds the first place of a YAML text where it has more than can be read in good time, before it is parsed. */
export function findYamlExcess(source: string): YamlExcess | undefined {
  const advice = '请删去多余的内容，长的文字写在正文里。';
  const tooMuch = (most: number, unit: string): string =>
    `文件信息或设置超过 ${String(most)} ${unit}，读不出来。`;
  if (source.length > limits.characters)
    return { offset: 0, message: tooMuch(limits.characters, '字'), advice };
  let [offset, lines, depth, items] = [0, 0, 0, 0];
  let isText = false;
  const levels = createLevels();
  // The lexer goes through the text once; it is the parser that tries again.
  for (const lexeme of new Lexer().lex(source)) {
    const type = isText ? 'scalar' : CST.tokenType(lexeme);
    if (depth === 0 && levels.read(type, offset) > limits.depth)
      return {
        offset,
        message: `这里一层套一层，超过 ${String(limits.depth)} 层，读不出来。`,
        advice: '请删去多余的缩进和连着的“- ”。',
      };
    switch (type) {
      case 'newline':
        lines += 1;
        if (lines > limits.lines) return { offset, message: tooMuch(limits.lines, '行'), advice };
        break;
      case 'explicit-key-ind':
        return { offset, message: '这里的问号读不出来。', advice: '请给整个值加上英文双引号。' };
      case 'flow-seq-start':
      case 'flow-map-start':
        depth += 1;
        if (depth > limits.depth)
          return {
            offset,
            message: `这里的括号一层套一层，超过 ${String(limits.depth)} 层，读不出来。`,
            advice: '请删去多余的 [ 和 {。',
          };
        break;
      case 'comma':
        items += 1;
        // A name in braces is compared with all before it.
        if (items > limits.items) return { offset, message: tooMuch(limits.items, '项'), advice };
        break;
      case 'flow-seq-end':
      case 'flow-map-end':
        depth -= 1;
        break;
      default:
    }
    // The lexer puts marks of its own between, which are no part of the text; behind one stands a text without quote marks.
    if (isText || !marks.has(lexeme)) offset += lexeme.length;
    isText = !isText && lexeme === CST.SCALAR;
    if (type === 'newline') levels.begin(offset);
  }
  return undefined;
}

interface Levels {
  /** Begins a line. */
  readonly begin: (offset: number) => void;
  /** Takes what stands at an offset, and gives how many levels are open there. */
  readonly read: (type: CST.TokenType | null, offset: number) => number;
}

/** Counts the levels that are opened by standing further in than what is above, and by `- ` behind `- `: the parser calls itself for each. */
function createLevels(): Levels {
  const open: number[] = [];
  let start = 0;
  /** Whether what comes next may open a level: as the first in its line, or behind `- `. */
  let isFirst = true;
  return {
    begin: (offset) => {
      [start, isFirst] = [offset, true];
    },
    read: (type, offset) => {
      if (!isFirst || type === 'space' || type === 'newline' || type === 'doc-mode') return open.length;
      isFirst = type === 'seq-item-ind';
      if (type === 'comment') return open.length;
      const column = offset - start;
      while ((open.at(-1) ?? -1) >= column) open.pop();
      return open.push(column);
    },
  };
}
