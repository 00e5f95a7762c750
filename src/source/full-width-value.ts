import { isSeq, visit, type Document as YamlDocument, type Node } from 'yaml';
import { pathOf } from './path-of.ts';
import type { MistakenValue, YamlFault } from './yaml-fault.ts';

/**
 * Finds values in which full-width signs stand for those of YAML, which takes them for text: `【"2024"】`, `“甲”`, `[甲，乙]`, `－ 甲`. Whoever
 * means them writes half-width quotation marks around the value.
 */
export function findFullWidthValues(yaml: YamlDocument): MistakenValue[] {
  const found: MistakenValue[] = [];
  visit(yaml, {
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      const parents = ancestors as readonly Node[];
      const told = judge(node.value, parents);
      if (told) found.push({ ...told, offset: node.range?.[0] ?? 0, path: pathOf(node, parents) });
    },
  });
  return found;
}

function judge(value: string, ancestors: readonly Node[]): Omit<YamlFault, 'offset'> | undefined {
  const [open = '', close = ''] = [value.at(0), value.at(-1)];
  const inner = value.slice(1, -1);
  if ((open === '【' && close === '】') || (open === '［' && close === '］')) {
    const items = inner.replaceAll(/[“”]/gu, '"').replaceAll(/\s*[，、]\s*/gu, ', ');
    return {
      message: `括号“${open}${close}”不是英文的方括号。`,
      advice: `要写列表，请写成 [${items}]；正文里就是这样的，两边加英文双引号。`,
    };
  }
  if (isQuoted(open, close, inner)) {
    return {
      message: `值两边的引号 ${open} ${close} 不是一对英文引号，会当作值里的字。`,
      advice: `请写成 "${inner}"，两边用英文双引号；正文里就有中文引号的，外面再加英文双引号。`,
    };
  }
  const [dash] = /^[－﹣−–](?=\s|\p{Script=Han})/u.exec(value) ?? [];
  if (dash !== undefined) {
    return {
      message: `一项前面的“${dash}”不是英文的短横。`,
      advice: '请另起一行写成 - 值，英文短横，短横后空一格；值就是这样开头的，两边加英文双引号。',
    };
  }
  const list = ancestors.at(-1);
  const [, name] = /^([a-z][A-Za-z]*)：/u.exec(value) ?? [];
  if (name !== undefined && isSeq(list) && !list.flow) {
    return {
      message: `“${name}”后面的冒号“：”是全角的。`,
      advice: `请写成 ${name}: 值，英文冒号，冒号后空一格。`,
    };
  }
  if (value.includes('，') && isSeq(list) && list.flow) {
    return {
      message: `列表里的逗号“，”是全角的，“${value}”成了一项。`,
      advice: `每两项之间请用英文逗号，写成 ${value.replaceAll(/\s*，\s*/gu, ', ')}；本来就是一项的，加英文双引号。`,
    };
  }
  return undefined;
}

function isQuoted(open: string, close: string, inner: string): boolean {
  if (/[“”‘’"]/u.test(inner)) return false;
  return (open === '“' && /[”"]/u.test(close)) || (open === '‘' && /[’']/u.test(close));
}
