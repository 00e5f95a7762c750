import { visit, type Document as YamlDocument } from 'yaml';
import { placeAt } from './place.ts';

/** What is wrong with a piece of YAML, in Chinese. */
export interface YamlFault {
  /** UTF-16 offset. */
  readonly offset: number;
  readonly message: string;
  readonly advice: string;
}

/** A value that is another one than was meant, with the path of its field. */
export interface MistakenValue extends YamlFault {
  readonly path: readonly PropertyKey[];
}

/**
 * Says why YAML cannot be read. Where the cause can be named (a sign of another width, a tab), only that is told, not what follows
 * from it.
 */
export function listFaults(source: string, yaml: YamlDocument.Parsed): YamlFault[] {
  const errors: { offset: number; code: string }[] = [
    ...yaml.errors.map(({ pos, code }) => ({ offset: pos[0], code })),
    ...findAliases(yaml),
  ];
  // `title：甲` alone is a text, and no error.
  const isText = yaml.contents !== null && 'value' in yaml.contents;
  if (errors.length === 0 && !isText) return [];
  const causes = findSigns(source);
  if (causes.length > 0) return causes;
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  return (tab ? [tab] : firstOfLines(source, errors)).map(({ offset, code }) => ({
    offset,
    ...describeError(code),
  }));
}

/** What else is wrong on a line follows from its first mistake. */
function firstOfLines<Fault extends { offset: number }>(source: string, errors: readonly Fault[]): Fault[] {
  const lines = new Set<number>();
  return errors.filter(({ offset }) => {
    const { line } = placeAt(source, offset);
    return !lines.has(line) && lines.add(line);
  });
}

/** `title: *重点` refers to an anchor in YAML. Nobody means that; it may name nothing, or grow without end. */
function findAliases(yaml: YamlDocument): { offset: number; code: string }[] {
  const found: { offset: number; code: string }[] = [];
  visit(yaml, { Alias: (_key, { range }) => void found.push({ offset: range?.[0] ?? 0, code: 'ALIAS' }) });
  return found;
}

/** A field at the beginning of a line, up to what stands behind its colon. */
const field = /^(\s*(?:-\s+)?)([A-Za-z]\w*)([：﹕︰∶ː]|:(?=[^\s/])|:[\u00A0\u3000])/u;

/** In characters; longer ones are looked at for their colon alone, as signs are sought from every place on. */
const longestLine = 2000;

/** Signs that Chinese input puts where YAML wants the half-width ones, line by line. */
function findSigns(source: string): YamlFault[] {
  let offset = 0;
  return source.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    const told =
      judgeColon(line) ??
      (line.length > longestLine ? undefined : (judgeQuotes(line) ?? judgeComma(line) ?? judgeBrace(line)));
    return told ? [{ ...told, offset: start + told.offset }] : [];
  });
}

function judgeColon(line: string): YamlFault | undefined {
  const [whole, before = '', name = '', colon = ''] = field.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const offset = before.length + name.length;
  const advice = `请写成 ${name}: 值，英文冒号，冒号后空一格。`;
  if (/[﹕︰∶ː]/u.test(colon))
    return { offset, message: `“${name}”后面的“${colon}”不是英文的冒号。`, advice };
  if (colon === '：') return { offset, message: `“${name}”后面的冒号“：”是全角的。`, advice };
  if (colon === ':') return { offset, message: `“${name}”的冒号后面没有空格。`, advice };
  return { offset: offset + 1, message: `“${name}”的冒号后面不是普通的空格。`, advice };
}

/** `"甲”`: opened by one sort, closed by the other. */
function judgeQuotes(line: string): YamlFault | undefined {
  const [, before = '', value = ''] = /^(.*?[:[,]\s*)("[^"]*[”“])\s*[,\]]?\s*$/u.exec(line) ?? [];
  if (value === '') return undefined;
  const sign = value.at(-1) ?? '';
  return {
    offset: before.length + value.length - 1,
    message: `引号一边是英文的 "，一边是中文的 ${sign}，没有配对。`,
    advice: `请写成 ${value.slice(0, -1)}"，两边都用英文双引号。`,
  };
}

/** `["2024"，"2025"]` */
function judgeComma(line: string): YamlFault | undefined {
  const at = /\[.*["'\]]\s*([，、])\s*["'[]/u.exec(line);
  const [, sign = ''] = at ?? [];
  if (!at) return undefined;
  const offset = at.index + at[0].lastIndexOf(sign);
  return {
    offset,
    message: `列表里的“${sign}”是中文的标点。`,
    advice: '每两项之间请用英文逗号，逗号后空一格。',
  };
}

/** `source: ｛name: 甲｝` */
function judgeBrace(line: string): YamlFault | undefined {
  const [before] = /^\s*\w+:\s*(?=｛)/u.exec(line) ?? [];
  if (before === undefined) return undefined;
  return {
    offset: before.length,
    message: '“｛”不是英文的花括号。',
    advice: '请不用花括号：另起一行，缩进两格，每行写一个“字段: 值”。',
  };
}

function describeError(code: string): { message: string; advice: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { message: '同一个字段写了两次。', advice: '请只留一个。' };
    case 'TAB_AS_INDENT':
      return { message: '行首用了制表符（Tab）。', advice: '请改用空格缩进，整个文件都改。' };
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: '这里的缩进或冒号不对，读不出字段。',
        advice: '请每行写一个“字段: 值”，用英文冒号，冒号后空一格；值里有英文冒号的，整个值加英文双引号。',
      };
    case 'ALIAS':
      return { message: '值的开头是星号，读不出来。', advice: '请给整个值加上英文双引号。' };
    case 'BAD_SCALAR_START':
    case 'BAD_DIRECTIVE':
      return { message: '值的开头是符号，读不出来。', advice: '请给整个值加上英文双引号。' };
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return {
        message: '这里少了或多了符号，例如引号、括号没有配对。',
        advice: '请检查这一行的引号和方括号。',
      };
    default:
      return {
        message: '这里不合 YAML 的写法。',
        advice: '请每行写一个“字段: 值”，用英文冒号，冒号后空一格；拿不准时给值加上英文双引号。',
      };
  }
}
