import { namePartFile, nameSheet } from './files/file-names.ts';
import { isPromise, ledgerStates } from '../promises/states/state.ts';
import { databaseFile } from './tables.ts';

/** A question to the datasets, as the page shows it; a test asks it of built ones. */
export interface Query {
  readonly title: string;
  readonly program: 'DuckDB' | 'SQLite';
  readonly sql: string;
}

/** Of lines that are no promise, or one that holds no more. */
const otherStates = ledgerStates
  .filter(({ id }) => !isPromise(id))
  .map(({ id }) => `'${id}'`)
  .join(', ');

/**
 * @param addressOf full address of a file
 * @param year of which there are documents
 */
export function listQueries(addressOf: (file: string) => string, year: number): Query[] {
  const sheet = (name: string): string => `'${addressOf(nameSheet({ name }, 'csv'))}'`;
  const part = (name: string): string => `'${addressOf(namePartFile({ name }, year, 'parquet'))}'`;
  return [
    {
      title: '每个机构承诺了几项，各是什么状态',
      program: 'DuckDB',
      sql: `SELECT bureau_name, state_name, count(*) AS promises
FROM ${sheet('promises')}
WHERE part_of IS NULL AND state NOT IN (${otherStates})
GROUP BY bureau_name, state_name
ORDER BY bureau_name, promises DESC;`,
    },
    {
      title: '说到的机构最多的五个指标，各地承诺了多少、做到多少',
      program: 'DuckDB',
      sql: `WITH shared AS (
  SELECT measure FROM ${sheet('promises')}
  WHERE measure IS NOT NULL AND project IS NULL
  GROUP BY measure
  ORDER BY count(DISTINCT bureau) DESC, measure
  LIMIT 5
)
SELECT measure_name, bureau_name, period, promised, done, unit, url
FROM ${sheet('promises')}
WHERE measure IN (FROM shared) AND project IS NULL
ORDER BY measure_name, period, promised DESC;`,
    },
    {
      title: `${String(year)}年的文件里最长的十个里程`,
      program: 'DuckDB',
      sql: `SELECT value, sentence, url
FROM ${part('quantities')}
WHERE unit = '公里'
ORDER BY value DESC
LIMIT 10;`,
    },
    {
      title: `${String(year)}年的文件里，哪些机构说到哪几条公路`,
      program: 'DuckDB',
      sql: `SELECT code, bureau_name, count(*) AS places
FROM ${part('routes')} AS routes
JOIN ${sheet('documents')} AS documents ON documents.id = routes.document
GROUP BY code, bureau_name
ORDER BY code, places DESC;`,
    },
    {
      title: `下载 ${databaseFile}、解压以后：已经到期、没有做到的承诺，连同原句`,
      program: 'SQLite',
      sql: `SELECT promises.bureau_name, promises.due, statements.sentence, promises.url
FROM promises
JOIN statements ON statements.document = promises.target_document
  AND statements.anchor = promises.target_anchor
WHERE promises.state = 'missed' AND promises.part_of IS NULL
ORDER BY promises.due;`,
    },
  ];
}
