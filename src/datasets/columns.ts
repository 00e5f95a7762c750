/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** Short name in Chinese. */
  readonly title: string;
  /** What it says, in one sentence. */
  readonly description: string;
  /** Whether every row has it. */
  readonly required: boolean;
  /** The string is a full address. */
  readonly format?: 'uri';
  /** All values that there can be. */
  readonly values?: readonly string[];
}

type More = Partial<Pick<Column, 'type' | 'format' | 'values'>>;

/** A column that every row has; text, unless something else is said. */
export function required(name: string, title: string, description: string, more: More = {}): Column {
  return { name, type: 'string', title, description, required: true, ...more };
}

/** A column that is null where nothing is known. */
export function optional(name: string, title: string, description: string, more: More = {}): Column {
  return { ...required(name, title, description, more), required: false };
}

/** Several values in one cell; null if there are none. */
export function joinValues(values: readonly string[]): string | null {
  return values.length > 0 ? values.join(';') : null;
}

/** Where the words of a row stand. */
export const placeColumns: readonly Column[] = [
  required('document', '文件', '文件的编号，见 documents 表。'),
  required('paragraph', '段落', '段落的锚点，见 paragraphs 表。'),
];

/** Columns that every fact begins with: where it stands in the text. */
export const factColumns: readonly Column[] = [
  ...placeColumns,
  required('text_start', '起点', '从段落文字的第几个字符开始，从 0 数起，按 UTF-16 计。', {
    type: 'integer',
  }),
  required('text_end', '终点', '到段落文字的第几个字符为止，不含这一个，按 UTF-16 计。', { type: 'integer' }),
  required('text', '原文', '文件里的写法，一字不改。'),
];

/** Columns that every fact ends with. */
export const contextColumns: readonly Column[] = [
  required('sentence', '句子', '它所在的句子；表格里是整行。'),
  required('url', '网址', '这句话所在段落的网址；在“一是”“二是”这样的分点里的，是分点的网址。', {
    format: 'uri',
  }),
];

/** A quantity, read. */
export const amountColumns: readonly Column[] = [
  optional('value', '数值', '按 unit 计的数值，万、亿已经乘进去：6.3亿元是 630000000；一个范围没有数值。', {
    type: 'number',
  }),
  optional('unit', '单位', '统一的单位，km 写成公里；原文没有单位的不填。'),
  optional('min', '下限', '范围的下端，或者“以上”“不少于”“余”所说的下限。', { type: 'number' }),
  optional('max', '上限', '范围的上端，或者“以下”“不超过”所说的上限。', { type: 'number' }),
];

/** The cells of `amountColumns`. */
export function listAmount({
  value,
  unit,
  min,
  max,
}: {
  readonly value?: number;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
}): Readonly<Record<'value' | 'unit' | 'min' | 'max', string | number | null>> {
  return { value: value ?? null, unit: unit ?? null, min: min ?? null, max: max ?? null };
}
