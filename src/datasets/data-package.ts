import { absoluteUrl, paths } from '../schema/address.ts';
import type { Site } from '../schema/site.ts';
import type { Column } from './columns.ts';
import type { Table } from './table.ts';
import type { WrittenFile } from './text-file.ts';

/** A table as it was written. */
export interface WrittenTable {
  readonly table: Table;
  readonly csv: WrittenFile;
  readonly json: WrittenFile;
  readonly rows: number;
}

/**
 * Describes the CSV files as a Tabular Data Package (Frictionless, version 1), every column with its type. All its resources have
 * to be CSV; JSON and SQLite, which hold the same columns, stand in a property of our own, which the standard allows.
 * @param date the day of the newest document; undefined if no document bears one
 */
export function describePackage(
  site: Site,
  written: readonly WrittenTable[],
  database: WrittenFile,
  date: string | undefined,
): object {
  const { licence } = site;
  return {
    profile: 'tabular-data-package',
    name: 'transport-plans-and-reports',
    title: `${site.name}：数据`,
    description: `${describeContents(site)}alternates 是同样的数据，另一种格式。`,
    homepage: absoluteUrl(site, paths.data),
    // The day of the content: the same content gives the same bytes, whenever it is built.
    ...(date !== undefined && { version: date, created: `${date}T00:00:00+08:00` }),
    ...(licence && { licenses: [{ title: licence.name, path: licence.url }] }),
    resources: written.map(describeResource),
    alternates: [describeFile(database, 'sqlite', 'application/vnd.sqlite3')],
  };
}

/** What the datasets hold, in two sentences. */
export function describeContents({ description }: Pick<Site, 'description'>): string {
  return `${description}网站上文件的基本信息、段落，段落里的目标、成果、数量、公路，它们说到的指标、项目，和承诺与兑现。`;
}

function describeFile({ name, bytes, sha256 }: WrittenFile, format: string, mediatype: string): object {
  return { path: name, format, mediatype, bytes, hash: `sha256:${sha256}` };
}

function describeResource({ table, csv, json, rows }: WrittenTable): object {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    title: table.title,
    description: `${table.description}共 ${String(rows)} 行。以 = + - @ 开头的文字前面加了一个单引号，免得被表格软件当作公式。`,
    ...describeFile(csv, 'csv', 'text/csv'),
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(describeField),
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map(({ columns, table: resource, references }) => {
          return { fields: columns, reference: { resource, fields: references } };
        }),
      }),
    },
    alternates: [{ ...describeFile(json, 'json', 'application/json'), encoding: 'utf-8' }],
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
