import fc from 'fast-check';

/** A block of Markdown, and the official text that it must show. */
export interface Block {
  readonly source: string;
  /** The texts of its paragraphs, white space collapsed. */
  readonly texts: readonly string[];
  /** A footnote that it refers to; footnotes stand at the end. */
  readonly footnote?: Block;
}

type Piece = readonly [source: string, text: string];

const same = (text: string): Piece => [text, text];

/** Pieces of official text that Markdown, its dialects or typographers are known to change. */
const plain: readonly Piece[] = [
  '3~5万元，6~8公里',
  '3~~5万元，6~~8公里',
  '“四好农村路”',
  '‘两客一危’',
  `'straight' "quotes"`,
  `the bureau's`,
  '-- 甲 ... 乙 --- 丙',
  '甲——乙……丙',
  '投诉率<5%',
  'a<b，b>a',
  '小于<或等于',
  '（1）修路',
  '①修路②架桥',
  '２０２４年Ｇ１０６线５．５公里，占９０％',
  '138****5678',
  '138****5678，139****1234',
  '5*3*2米',
  '张**、李**',
  '注*：含',
  '见https://www.example.com/a_b_c?x=1&y=2详情',
  '见www.example.com，详情',
  '云溪_2024_年报',
  'user_name@example.com',
  'K12+300至K15+000',
  '1.5公里、2.3.4条',
  '2024-01-05',
  '5% & 6&7',
  '(c) (tm) 1/2 +- 5',
  ':smile: #1 @甲',
  '甲|乙',
  '$5与$6',
  'H~2~O和x^2^',
  '==甲==',
  '甲　　乙',
  '一是修路。二是架桥；三是养护。',
  '[2023]5号〔2023〕6号',
  '\\。\\甲',
].map(same);

const marked: readonly Piece[] = [
  ['**一、总体要求。**坚持', '一、总体要求。坚持'],
  ['**“十四五”规划**收官', '“十四五”规划收官'],
  ['甲**“乙”**丙', '甲“乙”丙'],
  ['“**甲**”', '“甲”'],
  ['**甲**“乙”', '甲“乙”'],
  ['**（一）道路。**加快', '（一）道路。加快'],
  ['完成**100%**的', '完成100%的'],
  ['**一是修路。**甲**二是架桥。**乙', '一是修路。甲二是架桥。乙'],
  ['[**加粗**的链接](https://www.example.com/a)', '加粗的链接'],
  ['\\*重点\\*', '*重点*'],
  ['\\{年份\\}', '{年份}'],
  ['\\<甲\\>', '<甲>'],
  ['\\[^1]', '[^1]'],
  ['甲\\_乙\\_', '甲_乙_'],
  ['&lt;5%&gt;', '<5%>'],
  ['甲&amp;乙', '甲&乙'],
  ['&amp;lt;', '&lt;'],
  ['&#x4E91;溪', '云溪'],
  ['`a<b`', 'a<b'],
  ['~~删去~~改成', '改成'],
  ['~~86~~72公里', '72公里'],
];

const broken: readonly Piece[] = [
  ['加快农村\n公路', '加快农村公路'],
  ['采用 BIM\n技术', '采用 BIM 技术'],
  ['采用\nBIM', '采用 BIM'],
  ['目标，\n任务', '目标，任务'],
  ['落实**要求**\n坚持', '落实要求坚持'],
  ['落实\n**要求**坚持', '落实要求坚持'],
  ['甲\n　　乙', '甲乙'],
  ['云溪路  \n云溪桥', '云溪路 云溪桥'],
  ['云溪河\\\n云溪湖', '云溪河 云溪湖'],
];

const between = ['路', '，', '。', '”', '（', '、', ' 与 ', '：'];

/** Inline text: pieces that differ, with a word or a sign between them. */
function inlineOf(pieces: readonly Piece[]): fc.Arbitrary<Piece> {
  return fc
    .tuple(
      fc.constantFrom('', '云溪', '“'),
      fc
        .subarray([...pieces], { minLength: 1, maxLength: 4 })
        .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: 1 })),
      fc.infiniteStream(fc.constantFrom(...between)),
    )
    .map(([start, chosen, stream]) =>
      chosen.reduce<Piece>(
        ([source, text], [pieceSource, pieceText]) => {
          const joint = String(stream.next().value);
          return [source + pieceSource + joint, text + pieceText + joint];
        },
        [start, start],
      ),
    );
}

const withoutBars = (pieces: readonly Piece[]) => pieces.filter(([source]) => !source.includes('|'));
const line = inlineOf([...plain, ...marked]);
const lines = inlineOf([...plain, ...marked, ...broken]);
const cell = inlineOf([...withoutBars([...plain, ...marked]), ['甲\\|乙', '甲|乙']]);

const heading = fc
  .tuple(
    fc.constantFrom(...(['## 一、', '## ', '### （二）', '#### 3.', '##### （4）', '## 十一、'] as const)),
    line,
  )
  .map(([mark, [source, text]]) => ({ source: mark + source, texts: [mark.replace(/^#+ /u, '') + text] }));

const paragraph = fc
  .tuple(fc.constantFrom('', '　　', '    ', '（1）', '1.', '12.'), lines)
  .map(([start, [source, text]]) => ({ source: start + source, texts: [start + text] }));

const marker = fc.constantFrom('1.', '3.', '7.', '28.', '007.', '2024.', '5)', '0.');

const ordered = fc.array(fc.tuple(marker, line), { minLength: 1, maxLength: 3 }).map((items) => ({
  source: items.map(([number, [source]]) => `${number} ${source}`).join('\n'),
  texts: items.map(([number, [, text]]) => `${number} ${text}`),
}));

const bullets = fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => ({
  source: items.map(([source]) => `- ${source}`).join('\n'),
  texts: items.map(([, text]) => text),
}));

const table = fc
  .integer({ min: 1, max: 3 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
  )
  .map((rows) => {
    const [head = '', ...body] = rows.map((row) => `| ${row.map(([source]) => source).join(' | ')} |`);
    const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
    return {
      source: [head, rule, ...body].join('\n'),
      texts: rows.map((row) => row.map(([, text]) => text).join('\t')),
    };
  });

const footnote = fc
  .tuple(line, line, line)
  .map(([[before, beforeText], [after, afterText], [note, noteText]]) => ({
    source: `${before}[^LABEL]${after}`,
    texts: [beforeText + afterText],
    footnote: { source: `[^LABEL]: ${note}`, texts: [noteText] },
  }));

const quotation = lines.map(([source, text]) => ({ source: source.replace(/^/gmu, '> '), texts: [text] }));

const noteBox = fc.tuple(fc.constantFrom('说明', '“甲”<5%'), lines).map(([title, [source, text]]) => ({
  source: `<Note title="${title}">\n\n${source}\n\n</Note>`,
  texts: [title, text],
}));

const captioned = fc.constantFrom(
  { source: '![桥](桥.png "图1 “云溪”大桥")', texts: ['图1 “云溪”大桥'] },
  { source: '<Figure src="桥.png" alt="桥" caption="图1 3~5米" />', texts: ['图1 3~5米'] },
  {
    source: '<Table caption="表1 a<b">\n\n| 甲 |\n| --- |\n| 乙 |\n\n</Table>',
    texts: ['表1 a<b', '甲', '乙'],
  },
  { source: '```\n# 甲 **乙** <b>\n```', texts: ['# 甲 **乙** <b>'] },
);

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  ...[heading, ordered, bullets, table, footnote, quotation, noteBox, captioned],
);

/** A document of several blocks. */
export const example: fc.Arbitrary<Block> = fc.array(block, { minLength: 1, maxLength: 5 }).map((all) => {
  const labelled = (source: string, index: number) => source.replaceAll('LABEL', `注${String(index)}`);
  const ends = all.map(({ footnote: end }) => end);
  return {
    source: [...all, ...ends]
      .map((one, index) => labelled(one?.source ?? '', index % all.length))
      .join('\n\n'),
    texts: [...all, ...ends].flatMap((one) => one?.texts ?? []),
  };
});

/** Each piece in a paragraph of its own. */
export const pieces: readonly Piece[] = [...plain, ...marked, ...broken];
