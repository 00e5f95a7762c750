import { GatherError, type FetchedTables } from './fetch-tables.ts';
import { gatheredSite, type GatheredSite } from './gathered-site.ts';
import { readCsv } from './read-csv.ts';

/**
 * Takes over of the tables of a site what its bureaus are shown by.
 * @throws GatherError if they are not what they should be
 */
export function convertTables(url: string, { date, texts, digests }: FetchedTables): GatheredSite {
  let site: unknown;
  try {
    const documents = readRows(texts['data/documents.json']);
    const promises = readCsv(texts['data/promises.csv']);
    const bureaus = new Map(
      documents.map(({ bureau, bureau_name: name, bureau_level: level, bureau_merged_into: into }) => [
        bureau,
        { id: bureau, name, level, mergedInto: into ?? undefined },
      ]),
    );
    site = {
      format: 1,
      url,
      date,
      digests,
      bureaus: [...bureaus.values()],
      documents: documents.map(
        ({ id, title, bureau, plans, reviews, in_force: inForce, replaced_by: replacedBy }) => ({
          id,
          title,
          bureau,
          plans: splitValues(plans),
          reviews: splitValues(reviews),
          // What counts is not told of each; a site of before tells nothing.
          inForce: inForce === true ? undefined : inForce,
          replacedBy: replacedBy ?? undefined,
        }),
      ),
      measures: readRows(texts['data/measures.json']).map(({ id, name, unit, basis }) => ({
        id,
        name,
        unit,
        basis,
      })),
      promises: promises.map(convertPromise),
    };
  } catch (error) {
    throw new GatherError('数据读不懂，可能是别的版本', { cause: error });
  }
  // Also leaves out what is undefined, as JSON does.
  const result = gatheredSite.safeParse(JSON.parse(JSON.stringify(site)));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new GatherError(`数据读不懂，可能是别的版本（${issue?.path.join('.') ?? ''}）`, {
    cause: result.error,
  });
}

function readRows(text: string): Record<string, unknown>[] {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows)) throw new Error('The table is no list');
  return rows as Record<string, unknown>[];
}

function convertPromise(row: ReadonlyMap<string, string>): object {
  const get = (name: string): string | undefined => row.get(name);
  const number = (name: string): number | undefined => {
    const value = get(name);
    return value === undefined ? undefined : Number(value);
  };
  const place = (kind: 'target' | 'result'): object | undefined => {
    const document = get(`${kind}_document`);
    return document === undefined ? undefined : { document, anchor: get(`${kind}_anchor`) };
  };
  const about = [get('project_name'), get('measure_name')].filter((name) => name !== undefined).join('：');
  return {
    id: get('id'),
    bureau: get('bureau'),
    measure: get('measure'),
    about,
    isProject: get('project') !== undefined,
    isPart: get('part_of') === undefined ? undefined : true,
    period: get('period'),
    state: get('state'),
    stateName: get('state_name'),
    promised: number('promised'),
    done: number('done'),
    promiseText: get('promise_text'),
    doneText: get('done_text'),
    target: place('target'),
    result: place('result'),
  };
}

/** Several values of one cell: see `joinValues` of the datasets. */
function splitValues(cell: unknown): string[] {
  return typeof cell === 'string' ? cell.split(';').filter(Boolean) : [];
}
