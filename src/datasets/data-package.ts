import { absoluteUrl, paths } from '../schema/address.ts';
import type { Site } from '../schema/site.ts';
import type { Column } from './columns.ts';
import { mediaTypes, namePart, type PartForm } from './files/file-names.ts';
import type { SheetForm, SheetTable, Table, TextTable } from './table.ts';
import type { WrittenFile } from './files/written-file.ts';

/** A table of one file, as it was written. */
export interface WrittenSheet {
  readonly table: SheetTable;
  readonly rows: number;
  readonly files: readonly { readonly form: SheetForm; readonly file: WrittenFile }[];
}

/** A part of a table, as it was written. */
export interface WrittenPart {
  readonly table: TextTable;
  readonly year: number;
  readonly rows: number;
  readonly files: readonly { readonly form: PartForm; readonly file: WrittenFile }[];
}

interface Written {
  readonly sheets: readonly WrittenSheet[];
  readonly parts: readonly WrittenPart[];
  readonly database: WrittenFile;
  /** The day of the newest document; undefined if no document bears one. */
  readonly date: string | undefined;
}

/**
 * Describes the CSV files as a Tabular Data Package (Frictionless, version 1), every column with its type. All its resources have
 * to be CSV; the other forms, which hold the same columns, stand in a property of our own, which the standard allows. Each part of
 * a table is a resource, since a reader may want that year only.
 */
export function describePackage(site: Site, { sheets, parts, database, date }: Written): object {
  const { licence } = site;
  return {
    profile: 'tabular-data-package',
    name: 'transport-plans-and-reports',
    title: `${site.name}：数据`,
    description: `${describeContents(site)}alternates 是同样的数据，另一种格式。`,
    homepage: absoluteUrl(site, paths.data),
    // The day of the content: the same content gives the same bytes, whenever it is built.
    ...(date !== undefined && { version: date, created: `${date}T00:00:00+08:00` }),
    licenses: [{ title: licence.name, path: licence.url }],
    resources: [
      ...sheets.map(({ table, rows, files }) => {
        const { name, title } = table;
        return describeResource({ name, title, table, rows, files, refer: (other) => other });
      }),
      ...parts.map(({ table, year, rows, files }) => {
        const name = namePart(table, year);
        const title = `${table.title}（${String(year)}年）`;
        // What is said in a paragraph stands in the part of the same year.
        const refer = (other: string): string =>
          other === 'documents' ? other : namePart({ name: other }, year);
        return describeResource({ name, title, table, rows, files, refer });
      }),
    ],
    alternates: [describeFile(database, 'sqlite.gz')],
  };
}

/** What the datasets hold, in two sentences; first what the site has to say of itself, which whoever takes the data has to know, too. */
export function describeContents({ description, notice }: Pick<Site, 'description' | 'notice'>): string {
  const said = notice === undefined ? '' : notice.replace(/[。！]?$/u, '。');
  return `${said}${description}网站上文件的基本信息、段落，段落里的目标、成果、数量、公路，它们说到的指标、项目，和承诺与兑现。`;
}

function describeFile({ name, bytes, sha256 }: WrittenFile, form: keyof typeof mediaTypes): object {
  const [format, compression] = form.split('.');
  return {
    path: name,
    format,
    ...(compression !== undefined && { compression }),
    mediatype: mediaTypes[form],
    bytes,
    hash: `sha256:${sha256}`,
  };
}

interface Resource extends Pick<WrittenSheet | WrittenPart, 'rows' | 'files'> {
  readonly name: string;
  readonly title: string;
  readonly table: Table;
  /** Name of the resource that holds the rows of another table. */
  readonly refer: (table: string) => string;
}

function describeResource({ name, title, table, rows, files, refer }: Resource): object {
  const [csv, ...others] = files;
  if (!csv) throw new Error(`${name} has no CSV`);
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    description: `${table.description}共 ${String(rows)} 行。以 = + - @ 开头的文字前面加了一个单引号，免得被表格软件当作公式。`,
    ...describeFile(csv.file, csv.form),
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(describeField),
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map(({ columns, table: other, references }) => {
          return { fields: columns, reference: { resource: refer(other), fields: references } };
        }),
      }),
    },
    ...(others.length > 0 && {
      alternates: others.map(({ form, file }) => ({
        ...describeFile(file, form),
        ...(form === 'json' && { encoding: 'utf-8' }),
      })),
    }),
  };
}

function describeField({ name, type, format, title, description, required, values }: Column): object {
  const constraints = { ...(required && { required }), ...(values && { enum: values }) };
  return {
    name,
    type,
    ...(format && { format }),
    title,
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
