import type { Column } from '../columns.ts';
import type { TextTable } from '../table.ts';
import { describeColumn, quote } from './describe-column.ts';

/** Name of the table behind the view. */
export function nameStored({ name }: Pick<TextTable, 'name'>): string {
  return `${name}_stored`;
}

/** Columns that the view makes of others, and that are not stored. */
const derived = new Set(['document', 'paragraph', 'text', 'sentence', 'url']);

/** Columns of a table of facts that are its own: the same in the view and behind it. */
export function ownColumns({ columns }: Pick<TextTable, 'columns'>): Column[] {
  return columns.filter(({ name }) => !derived.has(name));
}

/** `CREATE TABLE` for what is stored of a table of paragraphs or facts. */
export function describeStored(table: TextTable): string {
  const note = `-- ${table.title}：视图 ${table.name} 背后的表，能从别处得出的不存。`;
  return `CREATE TABLE ${quote(nameStored(table))} ( ${note}\n  ${listStored(table).join('\n  ')};\n`;
}

function listStored(table: TextTable): string[] {
  if (table.rowIs === 'paragraph')
    return [
      '"number" INTEGER PRIMARY KEY,',
      '"document" INTEGER NOT NULL REFERENCES "documents" ("number"),',
      ...ownColumns(table).map(describeColumn),
      '"text" TEXT NOT NULL',
      ') STRICT',
    ];
  return [
    '"paragraph" INTEGER NOT NULL REFERENCES "paragraphs_stored" ("number"),',
    ...ownColumns(table).map(describeColumn),
    '"text" TEXT, -- 不是从 text_start 到 text_end 的字时才存。',
    '"sentence_start" INTEGER, -- 句子从段落的第几个字符开始，从 1 数起。',
    '"sentence_length" INTEGER, -- 句子有几个字符。',
    '"sentence" TEXT, -- 不是段落里连着的字时才存。',
    '"point" TEXT, -- 分点的锚点；在分点里的才有。',
    'PRIMARY KEY ("paragraph", "text_start")',
    ') STRICT, WITHOUT ROWID',
  ];
}

/** `CREATE VIEW` with the columns that the table has in its other files. */
export function describeView(table: TextTable): string {
  const sources = table.rowIs === 'paragraph' ? viewOfParagraph : viewOfFact;
  const columns = table.columns.map(({ name }) => `${sources[name] ?? `s.${quote(name)}`} AS ${quote(name)}`);
  return (
    `CREATE VIEW ${quote(table.name)} AS -- ${table.title}：${table.description}\n` +
    `SELECT\n  ${columns.join(',\n  ')}\nFROM ${quote(nameStored(table))} AS s\n` +
    (table.rowIs === 'fact' ? 'JOIN "paragraphs_stored" AS p ON p."number" = s."paragraph"\n' : '') +
    `JOIN "documents" AS d ON d."number" = ${table.rowIs === 'fact' ? 'p' : 's'}."document";`
  );
}

type Sources = Readonly<Record<string, string>>;

const viewOfParagraph: Sources = {
  document: 'd."id"',
  url: `d."url" || '#' || s."anchor"`,
};

const viewOfFact: Sources = {
  document: 'd."id"',
  paragraph: 'p."anchor"',
  text: `coalesce(s."text", substr(p."text", s."text_start" + 1, s."text_end" - s."text_start"))`,
  sentence: `coalesce(s."sentence", substr(p."text", s."sentence_start", s."sentence_length"))`,
  url: `d."url" || '#' || coalesce(s."point", p."anchor")`,
};
