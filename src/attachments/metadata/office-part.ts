import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { decodeXml } from '../content/package.ts';
import type { Tally } from './office-tally.ts';

/** Elements of `docProps/` and of OFD's directory whose text is a name. */
const named: Readonly<Record<string, string>> = {
  creator: '作者',
  lastModifiedBy: '最后修改人',
  Company: '单位',
  Manager: '主管',
  Author: '作者',
};

/**
 * Counts what is in a part of an Office file and not meant for readers. Names of elements go without their prefix: the parts that are
 * read have no two of one name that mean different things.
 * @param part its name in lower case
 * @returns whether it could be read
 */
export function readOfficePart(part: string, bytes: Uint8Array, tally: Tally): boolean {
  const parser = new SaxesParser();
  const open: string[] = [];
  let text = '';
  // Written in a callback, where the compiler does not look.
  let notes = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new SyntaxError('parts have no document type');
  });
  // A parser compares names of attributes with those before them.
  let attributes = 0;
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > mostAttributes) throw new RangeError('too many attributes');
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (open.length > deepest) throw new RangeError('too deep');
    text = '';
    countElement(part, name, open, readAttributes(tag), tally);
    open.push(name);
  });
  parser.on('text', (more) => {
    const name = open.at(-1) ?? '';
    if (name in named) text += more;
    if (name === 't' && more.trim() !== '') notes += 1;
  });
  parser.on('closetag', () => {
    const name = open.pop() ?? '';
    const what = named[name];
    if (what !== undefined && /^(?:docprops\/|ofd\.xml)/u.test(part)) tally.name(what, text);
  });
  try {
    parser.write(decodeXml(bytes)).close();
  } catch {
    return false;
  }
  if (part.startsWith('ppt/notesslides/') && notes > 0) tally.count('演讲备注', '页');
  return true;
}

/** Of one element. */
const mostAttributes = 200;

/** As deep as the importer goes. */
const deepest = 400;

type Attributes = Readonly<Record<string, string | undefined>>;

function countElement(
  part: string,
  name: string,
  open: readonly string[],
  attributes: Attributes,
  tally: Tally,
): void {
  const isOn = (value = 'true') => !['0', 'false', 'off'].includes(value);
  // ECMA-376-2, 6.5.3.4: a template, an object or a picture that programs fetch when the file is opened.
  if (name === 'Relationship' && attributes['TargetMode'] === 'External') {
    if (!(attributes['Type'] ?? '').endsWith('/hyperlink')) tally.count('打开时取自别处的内容', '处');
    return;
  }
  const [folder] = part.split('/', 1);
  if (folder === 'word') {
    // ECMA-376-1, 17.13.5: what was put in, taken out, moved, or given another look, and by whom.
    if (/^(?:ins|del|moveFrom|moveTo|\w+Change)$/u.test(name) && 'author' in attributes)
      tally.count('修订', '处', attributes['author']);
    if (name === 'comment') tally.count('批注', '处', attributes['author']);
    // Of a run; marks of paragraphs are hidden in every other file.
    if (name === 'vanish' && isOn(attributes['val']) && open.at(-1) === 'rPr' && open.at(-2) === 'r')
      tally.count('隐藏的文字', '处');
  } else if (folder === 'xl') {
    if (name === 'sheet' && isHidden(attributes['state']))
      tally.count('隐藏的工作表', '张', attributes['name']);
    if (name === 'comment' || name === 'threadedComment') tally.count('批注', '处');
    if (
      (name === 'row' || name === 'col') &&
      attributes['hidden'] !== undefined &&
      isOn(attributes['hidden'])
    )
      tally.count(name === 'row' ? '隐藏的行' : '隐藏的列', '处');
  } else if (folder === 'ppt') {
    if (name === 'sld' && !isOn(attributes['show'])) tally.count('隐藏的幻灯片', '张');
    if (name === 'cm') tally.count('批注', '处');
  }
}

function isHidden(state = 'visible'): boolean {
  return state === 'hidden' || state === 'veryHidden';
}

function readAttributes({ attributes }: SaxesTagPlain): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
