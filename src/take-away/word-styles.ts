/** Fonts of official documents (GB/T 9704-2012, 5.2.2 and 7.3), each with what a machine has that lacks it. */
const fonts = {
  title: ['方正小标宋简体', '宋体'],
  text: ['仿宋_GB2312', '仿宋'],
  first: ['黑体', 'SimHei'],
  second: ['楷体_GB2312', '楷体'],
} as const;
type Font = keyof typeof fonts;

interface Style {
  readonly name: string;
  readonly font?: Font;
  /** In half points; three is 三号, 16 points. */
  readonly size?: number;
  readonly bold?: true;
  readonly alignment?: 'center' | 'left';
  /** Without the two characters at the start of a paragraph. */
  readonly flush?: true;
  /** Of the outline, from 0. */
  readonly outline?: number;
}

/** 一、 in 黑体, （一） in 楷体, 1. in bold, below it as the text: GB/T 9704-2012, 7.3.3. */
const styles = {
  Title: { name: 'Title', font: 'title', size: 44, alignment: 'center', flush: true },
  Heading1: { name: 'heading 1', font: 'first', outline: 0 },
  Heading2: { name: 'heading 2', font: 'second', outline: 1 },
  Heading3: { name: 'heading 3', font: 'text', bold: true, outline: 2 },
  Heading4: { name: 'heading 4', font: 'text', outline: 3 },
  Heading5: { name: 'heading 5', font: 'text', outline: 4 },
  About: { name: '文件信息', size: 24, alignment: 'center', flush: true },
  End: { name: '来源和地址', size: 24, alignment: 'left', flush: true },
  Caption: { name: '图表标题', size: 28, alignment: 'center', flush: true },
  Cell: { name: '表格文字', size: 24, alignment: 'left', flush: true },
  Code: { name: '代码', size: 24, alignment: 'left', flush: true },
  Remark: { name: '注释', font: 'second', size: 24 },
  FootnoteText: { name: 'footnote text', size: 18, alignment: 'left', flush: true },
} as const satisfies Record<string, Style>;

export type StyleId = keyof typeof styles;

export const styleIds = {
  headings: ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5'],
} as const satisfies Record<string, readonly StyleId[]>;

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function writeStyles(): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${writeFont('text')}<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/></w:pPr></w:style>';
  const own = Object.entries<Style>(styles).map(([id, style]) => writeStyle(id, style));
  const mark =
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
  return `${declaration}<w:styles ${namespace}>${defaults}${normal}${own.join('')}${mark}</w:styles>`;
}

function writeStyle(id: string, { name, font, size, bold, alignment, flush, outline }: Style): string {
  const paragraph = [
    outline === undefined ? '' : '<w:keepNext/>',
    size === undefined || size === 32 ? '' : '<w:spacing w:line="240" w:lineRule="auto"/>',
    flush ? '<w:ind w:firstLineChars="0" w:firstLine="0"/>' : '',
    alignment ? `<w:jc w:val="${alignment}"/>` : '',
    outline === undefined ? '' : `<w:outlineLvl w:val="${String(outline)}"/>`,
  ].join('');
  const run = [
    font ? writeFont(font) : '',
    bold ? '<w:b/>' : '',
    size ? `<w:sz w:val="${String(size)}"/><w:szCs w:val="${String(size)}"/>` : '',
  ].join('');
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

function writeFont(font: Font): string {
  return `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${fonts[font][0]}"/>`;
}

export function writeFontTable(): string {
  const list = Object.values(fonts).map(
    ([name, other]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/></w:font>`,
  );
  return `${declaration}<w:fonts ${namespace}>${list.join('')}</w:fonts>`;
}

/** Signs that XML cannot hold at all are not in a published text: the check refuses them. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
