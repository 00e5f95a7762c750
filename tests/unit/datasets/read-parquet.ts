import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

export type Json = Record<string, string | number | boolean | null>;

/** Rows of a Parquet file, in its order, as DuckDB reads it. */
export async function readParquet(folder: string, name: string): Promise<Json[]> {
  return query(`SELECT * FROM '${path.join(folder, name)}'`);
}

export async function query(sql: string): Promise<Json[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql);
  const found = reader.getRowObjectsJS() as Json[];
  connection.closeSync();
  instance.closeSync();
  return found;
}
