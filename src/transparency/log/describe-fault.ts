import type { FaultKind, LogFault } from './log-fault.ts';

const sentences: Readonly<Record<FaultKind, string>> = {
  'no-log': '这里没有发布登记。',
  'no-checkpoint': '检查点不是规定的写法，或者不完整。',
  'no-proof': '这不是一段文字的证明，或者不完整。',
  'missing-file': '登记里缺一个文件。',
  'broken-file': '登记里有一个文件不完整。',
  'wrong-entry': '登记里有一条不是规定的写法。',
  'wrong-signature': '检查点的签名不对：它不是用这把公钥对应的密钥签的，或者签了以后被改过。',
  unsigned: '检查点没有用这把公钥对应的密钥签过名。',
  'other-log': '检查点属于另一个网站的登记。',
  'not-included': '和登记对不上：有改动。',
  forked: '登记不是从保存的检查点接着往下记的：以前记的有改动、删去或者换了次序的。',
};

/** Chinese, with the file at fault. */
export function describeFault({ kind, file }: Pick<LogFault, 'kind' | 'file'>): string {
  return file === undefined ? sentences[kind] : `${sentences[kind]}（${file}）`;
}
