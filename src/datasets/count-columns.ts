import { required, type Column } from './columns.ts';
import { noCount, type Count } from './count-statements.ts';

/** How much is said of a measure or of a project. */
export const countColumns: readonly Column[] = [
  required('targets', '目标', '关于它的目标有几条，见 statements 表。', { type: 'integer' }),
  required('results', '成果', '关于它的成果有几条，见 statements 表。', { type: 'integer' }),
  required('documents', '文件数', '说到它的文件有几件。', { type: 'integer' }),
];

/** The cells of `countColumns`. */
export function listCount({ targets, results, documents }: Count = noCount): Readonly<
  Record<string, number>
> {
  return { targets, results, documents };
}
