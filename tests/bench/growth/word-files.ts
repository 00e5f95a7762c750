import {
  buildDocx,
  cell,
  field,
  level,
  line,
  list,
  numbered,
  paragraph,
  png,
  row,
  run,
  table,
  type Parts,
} from '../../unit/import/docx/build-docx.ts';
import type { Construct } from './grow.ts';
import { repeat } from './repeat.ts';

const n = String;
const many = (piece: Parameters<typeof repeat>[0]) => repeat(piece);

const note = (at: number): string => run('路') + `<w:r><w:footnoteReference w:id="${n(at)}"/></w:r>`;
const picture = (id: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="路"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const box = (content: string): string =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

/** What can stand in a Word file, by its kind. */
const files: Readonly<Record<string, (count: number) => Parts>> = {
  paragraphs: (count) => ({ body: many((at) => line(`全县修复第${n(at)}处塌方。`))(count) }),
  'empty paragraphs': (count) => ({ body: line('修复塌方。') + many('<w:p/>')(count) }),
  runs: (count) => ({ body: paragraph(many((at) => run(`路${n(at)}`))(count)) }),
  'runs in paragraphs': (count) => ({ body: many((at) => paragraph(run(`路${n(at)}`).repeat(20)))(count) }),
  'bold runs': (count) => ({ body: paragraph(many((at) => run('路', at % 2 ? '<w:b/>' : ''))(count)) }),
  'struck runs': (count) => ({
    body: paragraph(many((at) => run('路', at % 2 ? '<w:strike/>' : ''))(count)),
  }),
  'raised runs': (count) => ({
    body: paragraph(many((at) => run('2', at % 2 ? '<w:vertAlign w:val="superscript"/>' : ''))(count)),
  }),
  'hidden runs': (count) => ({
    body: paragraph(many((at) => run('路', at % 2 ? '<w:vanish/>' : ''))(count)),
  }),
  'properties of runs': (count) => ({
    body: line('修复塌方。') + paragraph(run('路', many('<w:b/>')(count))),
  }),
  'one long run': (count) => ({ body: line(many('修复塌方，')(count)) }),
  'text of one run': (count) => ({ body: paragraph(`<w:r>${many('<w:t>路</w:t>')(count)}</w:r>`) }),
  tabs: (count) => ({ body: paragraph(`<w:r>${many('<w:t>路</w:t><w:tab/>')(count)}</w:r>`) }),
  'line breaks': (count) => ({ body: paragraph(`<w:r>${many('<w:t>路</w:t><w:br/>')(count)}</w:r>`) }),
  symbols: (count) => ({
    body: paragraph(`<w:r>${many('<w:sym w:font="Wingdings" w:char="F0FC"/>')(count)}<w:t>路</w:t></w:r>`),
  }),
  headings: (count) => ({
    body: many((at) => line(`第${n(at)}部分`, '<w:outlineLvl w:val="0"/>') + line('修复塌方。'))(count),
  }),
  'numbered paragraphs': (count) => ({
    body: many((at) => line(`修复第${n(at)}处`, numbered(1)))(count),
    numbering: list(1, level(0, 'chineseCounting', '%1、')),
  }),
  'levels of numbering': (count) => ({
    body: many((at) => line(`修复第${n(at)}处`, numbered(1, at % 9)))(count),
    numbering: list(1, Array.from({ length: 9 }, (_, at) => level(at, 'decimal', '%1.%2.%3')).join('')),
  }),
  lists: (count) => ({
    body: many((at) => line(`修复第${n(at)}处`, numbered(at)))(count),
    numbering: many((at) => list(at, level(0, 'decimal', '%1.')))(count),
  }),
  styles: (count) => ({
    body: many((at) => line('修复塌方。', `<w:pStyle w:val="s${n(at)}"/>`))(count),
    styles: many(
      (at) => `<w:style w:type="paragraph" w:styleId="s${n(at)}"><w:name w:val="s${n(at)}"/></w:style>`,
    )(count),
  }),
  'styles based on each other': (count) => ({
    body: many((at) => line('修复塌方。', `<w:pStyle w:val="s${n(at)}"/>`))(count),
    styles: many(
      (at) =>
        `<w:style w:type="paragraph" w:styleId="s${n(at)}"><w:name w:val="s${n(at)}"/><w:basedOn w:val="s${n(at - 1)}"/></w:style>`,
    )(count),
  }),
  'rows of two cells': (count) => ({
    body: table(many((at) => row(cell(line(n(at))), cell(line('路'))))(count)),
  }),
  'rows of ten cells': (count) => ({ body: table(many((at) => row(cell(line(n(at))).repeat(10)))(count)) }),
  'cells of one row': (count) => ({ body: table(row(many(cell(line('路')))(count)), row(cell(line('甲')))) }),
  'cells over many columns': (count) => ({
    body: table(many(row(cell(line('甲'), '<w:gridSpan w:val="256"/>'), cell(line('乙'))))(count)),
  }),
  'cells merged downwards': (count) => ({
    body: table(
      row(cell(line('甲'), '<w:vMerge w:val="restart"/>'), cell(line('乙'))),
      many(row(cell(line(''), '<w:vMerge/>'), cell(line('乙'))))(count),
    ),
  }),
  'paragraphs of a cell': (count) => ({ body: table(row(cell(many(line('路'))(count)), cell(line('甲')))) }),
  tables: (count) => ({
    body: many((at) => line(`表${n(at)}`) + table(row(cell(line('甲')), cell(line('1')))))(count),
  }),
  'tables in cells': (count) => ({
    body: table(
      many(row(cell(table(row(cell(line('甲')), cell(line('乙')))) + line('丙')), cell(line('丁'))))(count),
    ),
  }),
  'tables in tables': (count) => ({
    body: many('<w:tbl><w:tr><w:tc>')(count) + line('路') + many('</w:tc></w:tr></w:tbl>')(count),
  }),
  footnotes: (count) => ({
    body: many((at) => paragraph(note(at)))(count),
    footnotes: many((at) => `<w:footnote w:id="${n(at)}">${line('乙')}</w:footnote>`)(count),
  }),
  'footnotes of one paragraph': (count) => ({
    body: paragraph(many(note)(count)),
    footnotes: many((at) => `<w:footnote w:id="${n(at)}">${line('乙')}</w:footnote>`)(count),
  }),
  'footnotes without reference': (count) => ({
    body: line('修复塌方。'),
    footnotes: many((at) => `<w:footnote w:id="${n(at)}">${line('乙')}</w:footnote>`)(count),
  }),
  'references to one footnote': (count) => ({
    body: many(() => paragraph(note(1)))(count),
    footnotes: `<w:footnote w:id="1">${line('乙')}</w:footnote>`,
  }),
  comments: (count) => ({
    body: many((at) =>
      paragraph(
        `<w:commentRangeStart w:id="${n(at)}"/>${run('路')}<w:commentRangeEnd w:id="${n(at)}"/><w:r><w:commentReference w:id="${n(at)}"/></w:r>`,
      ),
    )(count),
    comments: many((at) => `<w:comment w:id="${n(at)}" w:author="甲">${line('乙')}</w:comment>`)(count),
  }),
  'tracked changes': (count) => ({
    body: many((at) =>
      paragraph(
        `${run('路')}<w:ins w:id="${n(at)}" w:author="甲">${run('乙')}</w:ins><w:del w:id="${n(at)}"><w:r><w:delText>丙</w:delText></w:r></w:del>`,
      ),
    )(count),
  }),
  links: (count) => ({
    body: many((at) => paragraph(`<w:hyperlink r:id="l${n(at)}">${run(`第${n(at)}处`)}</w:hyperlink>`))(
      count,
    ),
    relations: Array.from(
      { length: count },
      (_, at) => [`l${n(at + 1)}`, 'hyperlink', `https://example.com/${n(at)}`, 'External'] as const,
    ),
  }),
  'links of one paragraph': (count) => ({
    body: paragraph(many(() => `<w:hyperlink r:id="l1">${run('路')}</w:hyperlink>${run('，')}`)(count)),
    relations: [['l1', 'hyperlink', 'https://example.com/', 'External']],
  }),
  fields: (count) => ({ body: many((at) => paragraph(field('PAGE', run(n(at)))))(count) }),
  'fields in fields': (count) => ({
    body: line('路') + paragraph(many('<w:r><w:fldChar w:fldCharType="begin"/></w:r>')(count) + run('甲')),
  }),
  'fields of equations': (count) => ({ body: many(() => paragraph(field('EQ \\f(1,2)', run(''))))(count) }),
  bookmarks: (count) => ({
    body: many((at) =>
      paragraph(
        `<w:bookmarkStart w:id="${n(at)}" w:name="b${n(at)}"/>${run('路')}<w:bookmarkEnd w:id="${n(at)}"/>`,
      ),
    )(count),
  }),
  pictures: (count) => ({
    body: many((at) => paragraph(picture(`p${n(at)}`) + run('路')))(count),
    relations: Array.from({ length: count }, (_, at) => [`p${n(at + 1)}`, 'image', 'media/a.png'] as const),
    files: { 'word/media/a.png': png },
  }),
  'pictures of their own': (count) => ({
    body: many((at) => paragraph(picture(`p${n(at)}`) + run('路')))(count),
    relations: Array.from(
      { length: count },
      (_, at) => [`p${n(at + 1)}`, 'image', `media/a${n(at + 1)}.png`] as const,
    ),
    files: Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`word/media/a${n(at + 1)}.png`, png]),
    ),
  }),
  'text boxes': (count) => ({ body: many(() => paragraph(run('甲') + box(line('路'))))(count) }),
  'boxes of content': (count) => ({
    body: many(`<w:sdt><w:sdtContent>${line('路')}</w:sdtContent></w:sdt>`)(count),
  }),
  alternates: (count) => ({
    body: many(
      paragraph(
        `${run('甲')}<mc:AlternateContent><mc:Choice Requires="wps">${run('乙')}</mc:Choice><mc:Fallback>${run('乙')}</mc:Fallback></mc:AlternateContent>`,
      ),
    )(count),
  }),
  formulas: (count) => ({
    body: many(paragraph(`${run('甲')}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`))(count),
  }),
  'formulas of one paragraph': (count) => ({
    body: paragraph(
      many(
        '<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>',
      )(count),
    ),
  }),
  'unknown elements': (count) => ({ body: line('路') + many('<w:unknown/>')(count) }),
  'elements in elements': (count) => ({
    body: `${line('路')}${many('<w:sdt><w:sdtContent>')(count)}${line('甲')}${many('</w:sdtContent></w:sdt>')(count)}`,
  }),
  parts: (count) => ({
    body: line('路'),
    files: Object.fromEntries(Array.from({ length: count }, (_, at) => [`word/a${n(at)}.xml`, '<a/>'])),
  }),
  relations: (count) => ({
    body: line('路'),
    relations: Array.from({ length: count }, (_, at) => [`r${n(at)}`, 'image', 'a.png'] as const),
  }),
  'marks of Markdown': (count) => ({
    body: many((at) => line(['- 甲', '# 甲', '> 甲', '1. 甲', '*_~[`<'][at % 5] ?? ''))(count),
  }),
};

export const wordConstructs: readonly Construct<Uint8Array>[] = Object.entries(files).map(
  ([name, write]) => ({
    name,
    write: (count) => {
      const parts = write(count);
      return buildDocx({ ...parts, body: `${line('云溪县交通运输局2024年工作计划')}${parts.body}` });
    },
  }),
);
