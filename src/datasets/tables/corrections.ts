import { changeId, fragment } from '../../schema/address.ts';
import { changeKinds } from '../../schema/change.ts';
import { placeChanges } from '../../schema/place-changes.ts';
import { findQuantities } from '../../text/quantity/quantity.ts';
import { optional, required } from '../columns.ts';
import { toDocument, type DocumentTable } from '../table.ts';

/** The one number that words give; null if they give none or several. */
function readNumber(words: string | undefined): { value: number | null; unit: string | null } {
  const [only, ...others] = words === undefined ? [] : findQuantities(words);
  if (!only || others.length > 0) return { value: null, unit: null };
  return { value: only.value, unit: only.unit === '' ? null : only.unit };
}

export const corrections: DocumentTable = {
  of: 'documents',
  forms: ['csv', 'json'],
  name: 'corrections',
  title: '更正和撤回',
  description:
    '一行是文件公布以后的一次修改。改正以前的数只在这里有：别的表里都是现在的数，撤回的数不当作数据。',
  primaryKey: ['document', 'number'],
  foreignKeys: [toDocument],
  indexes: [],
  columns: [
    required('document', '文件', '文件的编号，见 documents 表。'),
    required('number', '次序', '这件文件的第几次修改，从 1 数起。', { type: 'integer' }),
    required('date', '日期', '修改的日期。', { type: 'date' }),
    required('kind', '类别', '更正是改正错误，补充是增加内容，撤回是整份文件不再作数，格式是文字没有变。', {
      values: changeKinds,
    }),
    required('note', '说明', '改了什么、为什么改。'),
    optional('old_text', '原来的文字', '改动前的文字；没有写明的不填。'),
    optional('new_text', '现在的文字', '改动后的文字；没有写明的不填。'),
    optional('old_value', '原来的数值', '改动前的文字里只有一个数的，按 old_unit 计；别的不填。', {
      type: 'number',
    }),
    optional('old_unit', '原来的单位', '统一的单位。'),
    optional('new_value', '现在的数值', '改动后的文字里只有一个数的，按 new_unit 计；别的不填。', {
      type: 'number',
    }),
    optional('new_unit', '现在的单位', '统一的单位。'),
    optional('paragraph', '段落', '现在的文字所在的第一段的锚点，见 paragraphs 表；后来又改了的不填。'),
    required('url', '网址', '这次修改在文件页面上的网址。', { format: 'uri' }),
  ],
  listRows: (document) =>
    placeChanges(document).map(({ change, paragraphs }, index) => {
      const [before, after] = [readNumber(change.from), readNumber(change.to)];
      return {
        document: document.id,
        number: index + 1,
        date: change.date,
        kind: change.kind,
        note: change.note,
        old_text: change.from ?? null,
        new_text: change.to ?? null,
        old_value: before.value,
        old_unit: before.unit,
        new_value: after.value,
        new_unit: after.unit,
        paragraph: paragraphs[0]?.id ?? null,
        url: document.url + fragment(changeId(index + 1)),
      };
    }),
};
