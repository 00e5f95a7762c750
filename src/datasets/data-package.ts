import { absoluteUrl, paths } from '../catalogue/address.ts';
import type { Site } from '../schema/site.ts';
import type { Column, Table } from './table.ts';
import type { WrittenFile } from './text-file.ts';

/** A table as it was written. */
export interface WrittenTable {
  readonly table: Table;
  readonly csv: WrittenFile;
  readonly rows: number;
}

/**
 * Describes the CSV files as a Tabular Data Package (Frictionless, version 1), every column with its type. JSON and SQLite hold the
 * same columns.
 * @param date the day of the newest document; undefined if no document bears one
 */
export function describePackage(
  site: Site,
  written: readonly WrittenTable[],
  date: string | undefined,
): object {
  const { licence } = site;
  return {
    profile: 'tabular-data-package',
    name: 'transport-plans-and-reports',
    title: `${site.name}：数据`,
    description: `${site.description}网站上文件的基本信息、段落，和段落里的数量、公路。`,
    homepage: absoluteUrl(site, paths.data),
    // The day of the content: the same content gives the same bytes, whenever it is built.
    ...(date !== undefined && { version: date, created: `${date}T00:00:00+08:00` }),
    ...(licence && { licenses: [{ title: licence.name, path: licence.url }] }),
    resources: written.map(describeResource),
  };
}

function describeResource({ table, csv, rows }: WrittenTable): object {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    title: table.title,
    description: `${table.description}共 ${String(rows)} 行。以 = + - @ 开头的文字前面加了一个单引号，免得被表格软件当作公式。`,
    path: csv.name,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
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
