/**
 * More than any plan has, and as much as is read in two seconds. Markdown compares marks with those before them and opens levels one
 * by one, so that the time grows with the square of their number: 50,000 brackets take more than a minute.
 */
export const limits = {
  /** Characters of a file. */
  characters: 500_000,
  /** Levels of quotations and lists. */
  depth: 12,
  /** Paragraphs, headings, items, rows, footnotes. */
  blocks: 5000,
  /** Tags of components. */
  tags: 2000,
  cells: 20_000,
  /** Numbers in figures, of which each becomes a part of the page of its own. */
  figures: 30_000,
  /** Characters of one paragraph: what is found in it is compared with all that stands in it. */
  paragraph: 20_000,
  /** All of the three below, in the whole file. */
  signs: 20_000,
  /** In one paragraph: signs that Markdown reads, a row of the same counted once. */
  marks: 2000,
  /** In one paragraph: brackets of links. */
  brackets: 2000,
  /** In one paragraph: runs of backticks. */
  backticks: 200,
} as const;

export type Limit = keyof typeof limits;

/** What of a text is more than is read. */
export interface Excess {
  readonly limit: Limit;
  /** 1-based: where the paragraph begins, or where it becomes too much. */
  readonly line: number;
}

/** What begins a block of its own: an item, a heading, a row of a table, a footnote, a tag, a line of a quotation. */
const begins = /^\s*(?:(?:[-*+]|#+)\s|\d+[.)]\s|\||\[\^|<|>)/u;
const perParagraph = {
  marks: /\*+|_+|~+|[\\&!<>{}]/gu,
  brackets: /[[\]]/gu,
  backticks: /`+/gu,
} as const satisfies Partial<Record<Limit, RegExp>>;

/** Finds the first place of a Markdown text where it has more than can be read. */
export function findExcess(text: string): Excess | undefined {
  if (text.length > limits.characters) return { limit: 'characters', line: 1 };
  const count = { paragraph: 0, marks: 0, brackets: 0, backticks: 0 };
  let [first, blocks, tags, cells, figures, signs] = [1, 0, 0, 0, 0, 0];
  let isInside = false;
  for (const [index, line] of text.split('\n').entries()) {
    const isBlank = line.trim() === '';
    if (isBlank || begins.test(line)) {
      first = isBlank ? index + 2 : index + 1;
      Object.assign(count, { paragraph: 0, marks: 0, brackets: 0, backticks: 0 });
    }
    count.paragraph += line.length;
    if (count.paragraph > limits.paragraph) return { limit: 'paragraph', line: first };
    if (!isBlank && (!isInside || begins.test(line))) blocks += 1;
    isInside = !isBlank;
    for (const [limit, pattern] of Object.entries(perParagraph) as [keyof typeof perParagraph, RegExp][]) {
      const found = line.match(pattern)?.length ?? 0;
      count[limit] += found;
      signs += found;
      if (count[limit] > limits[limit]) return { limit, line: first };
    }
    tags += line.match(/<\/?(?=[A-Za-z])/gu)?.length ?? 0;
    figures += line.match(/[\d０-９]+/gu)?.length ?? 0;
    cells += line.match(/\|/gu)?.length ?? 0;
    for (const [limit, value] of [
      ['depth', depthOf(line)],
      ['blocks', blocks],
      ['tags', tags],
      ['cells', cells],
      ['figures', figures],
      ['signs', signs],
    ] as const)
      if (value > limits[limit]) return { limit, line: index + 1 };
  }
  return undefined;
}

/** How deep a line stands: marks of quotations and items, and what is set in before an item. */
function depthOf(line: string): number {
  const [lead = ''] = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+[>\s]*)*/u.exec(line) ?? [];
  const marks = lead.match(/>|[-*+]|\d+[.)]/gu)?.length ?? 0;
  const isItem = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]/u.test(line);
  return marks + (isItem ? Math.floor(/^[ \t]*/u.exec(line)?.[0].length ?? 0) / 2 : 0);
}

/** Chinese: what there is too much of, and what to do. */
export function describeExcess({ limit }: Excess): { readonly message: string; readonly advice: string } {
  const most = String(limits[limit]);
  switch (limit) {
    case 'characters':
      return {
        message: `文件超过 ${most} 字，读不出来。`,
        advice: '请只留下要发布的这一份文件，明细表作为附件。',
      };
    case 'depth':
      return {
        message: `引用或列表一层套一层，超过 ${most} 层，读不出来。`,
        advice: '请去掉多余的 > 号和缩进。',
      };
    case 'blocks':
      return {
        message: `文件超过 ${most} 段（一行表格也算一段），读不出来。`,
        advice: '请只留下要发布的这一份文件，明细表作为附件。',
      };
    case 'tags':
      return { message: `文件里的标签超过 ${most} 个，读不出来。`, advice: '请删去多余的标签。' };
    case 'cells':
      return {
        message: `文件里的表格超过 ${most} 格，读不出来。`,
        advice: '请只留下要紧的表格，明细表作为附件。',
      };
    case 'figures':
      return {
        message: `文件里的数超过 ${most} 个，读不出来。`,
        advice: '请只留下要紧的表格，明细表作为附件。',
      };
    case 'paragraph':
      return {
        message: `这一段超过 ${most} 字，读不出来。`,
        advice: '请把它分成几段，段和段之间空一行。',
      };
    case 'signs':
      return {
        message: `文件里的星号、方括号等标记超过 ${most} 处，读不出来。`,
        advice: '请删去多余的标记。',
      };
    case 'marks':
      return {
        message: `这一段里的星号、下划线、尖括号、花括号等标记超过 ${most} 处，读不出来。`,
        advice: '请把它分成几段，或者删去多余的标记。',
      };
    case 'brackets':
      return {
        message: `这一段里的方括号超过 ${most} 个，读不出来。`,
        advice: '请把它分成几段，或者删去多余的方括号。',
      };
    case 'backticks':
      return { message: `这一段里的反引号超过 ${most} 处，读不出来。`, advice: '请删去多余的反引号。' };
  }
}
