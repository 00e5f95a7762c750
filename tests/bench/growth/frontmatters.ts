import type { Construct } from './grow.ts';
import { repeat } from './repeat.ts';
import { usualFields } from './try-document.ts';

const n = String;

/** What can stand in the fields of a document. */
const fields: Readonly<Record<string, (count: number) => string>> = {
  'a long name': repeat('甲', '', 'source:\n  name: '),
  'a name of marks': repeat('<b>*', '', 'source:\n  name: '),
  'unknown fields': repeat((at) => `k${n(at)}: 1`, '\n'),
  'a field again and again': repeat('series: 甲', '\n'),
  attachments: repeat((at) => `  - { title: 附件${n(at)}, file: 附件1.pdf }`, '\n', 'attachments:\n'),
  topics: repeat((at) => `  - 甲${n(at)}`, '\n', 'topics:\n'),
  acceptances: repeat((at) => `  - { rule: numbering, at: 甲${n(at)}, reason: 乙 }`, '\n', 'accepted:\n'),
  periods: repeat((at) => `"${n(1950 + (at % 100))}"`, ', ', 'reviews: [', ']'),
  keywords: repeat((at) => `甲${n(at)}`, ', ', 'keywords: [', ']'),
  'brackets in brackets': repeat('[', '', 'keywords: '),
  'empty items': repeat(',', '', 'keywords: [', ']'),
  'names in braces': repeat((at) => `a${n(at)}: 1`, ', ', 'source: {', '}'),
  'lines of a text': repeat('甲', '\n  ', 'abstract: |\n  '),
  'lines of a folded text': repeat('甲', '\n  ', 'abstract: >\n  '),
  'lines of a quoted text': repeat('甲', '\n  ', 'abstract: "', '"'),
  'escapes in a quoted text': repeat('\\u7532', '', 'abstract: "', '"'),
  anchors: repeat((at) => `k${n(at)}: &a${n(at)} 1`, '\n'),
  remarks: repeat('# 甲', '\n'),
  'tabs before a field': repeat('\ta: 1', '\n'),
  'full-width colons': repeat('甲：乙', '\n'),
  'items without a blank': repeat('-甲', '\n', 'topics:\n'),
  'items deeper and deeper': (count) =>
    `topics:\n${Array.from({ length: count }, (_, at) => `${' '.repeat(2 + (at % 100))}- 甲`).join('\n')}`,
  'items behind each other': repeat('- ', '', 'topics:\n  ', '甲'),
  'question marks': repeat('? ', '', 'topics:\n  '),
};

export const frontmatterConstructs: readonly Construct<string>[] = Object.entries(fields).map(
  ([name, write]) => ({ name, write: (count) => `---\n${usualFields}${write(count)}\n---\n\n修复塌方。\n` }),
);
