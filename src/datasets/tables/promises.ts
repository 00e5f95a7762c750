import {
  describeDone,
  describeOwnDone,
  describeOwnPromise,
  describePromise,
  findDoneSaid,
  findPromiseSaid,
} from '../../promises/describe/describe-amount.ts';
import { describeRemarks } from '../../promises/describe/describe-remarks.ts';
import { describeState } from '../../promises/describe/describe-state.ts';
import { readSchedule } from '../../promises/measures/schedule.ts';
import { linesOf, type LedgerRow } from '../../promises/rows/row.ts';
import { lastDayOf } from '../../promises/sayings/reach.ts';
import type { Saying } from '../../promises/sayings/saying.ts';
import { ledgerStates, nameState } from '../../promises/states/state.ts';
import { absoluteUrl, fragment, paths } from '../../schema/address.ts';
import { commitments } from '../../text/statement/commitment.ts';
import { joinValues, optional, required } from '../columns.ts';
import type { LedgerTable } from '../table.ts';

const statement = (columns: readonly string[]) => ({
  columns,
  table: 'statements',
  references: ['document', 'anchor'],
});

export const promises: LedgerTable = {
  of: 'ledger',
  forms: ['csv'],
  name: 'promises',
  title: '承诺与兑现',
  description:
    '一行是一个机构一个时期的一项承诺，和报告出来的结果，同网站上的“承诺与兑现”。一个项目一个时期只有一行。网站上说几项承诺，数的是 part_of 没有填、state 不是 void、foreseen、untargeted、level 的行；各种状态的项数，也先去掉填了 part_of 的行。几年的时期（2021/2025）和其中一年的，各是一项，数不要相加。',
  primaryKey: ['id'],
  foreignKeys: [
    { columns: ['measure'], table: 'measures', references: ['id'] },
    { columns: ['project'], table: 'projects', references: ['id'] },
    statement(['target_document', 'target_anchor']),
    statement(['result_document', 'result_anchor']),
  ],
  indexes: ['bureau', 'measure', 'project', 'state'],
  columns: [
    required('id', '编号', '这一行的编号，也是它在网页里的锚点。'),
    required('bureau', '机构代号', '发布机构的代号。'),
    required('bureau_name', '发布机构', '发布机构的名称。'),
    optional('measure', '指标', '指标的编号，见 measures 表；只说项目的，和一行里数了几样的，不填。'),
    optional('measure_name', '指标名称', '指标的名称。'),
    optional('project', '项目', '项目的编号，见 projects 表；不是说某个项目的不填。'),
    optional('project_name', '项目名称', '项目的名称。'),
    required(
      'period',
      '时期',
      '承诺的是哪个时期，例如 2024、2024-H1、2024-Q3、2024-05、2024-01/2024-09（1—9月）、2021/2025。',
    ),
    optional(
      'part_of',
      '属于',
      '这一行是哪个更长时期的承诺的一部分，例如 2024：同一机构同一指标那个时期另有一行。数承诺、加数，都去掉这样的行。',
    ),
    required(
      'due',
      '到期',
      '期限的最后一天：原文说了哪一天的（6月底前），是那一天；没有说的，和没有承诺的行，是时期的最后一天。',
      {
        type: 'date',
      },
    ),
    required('state', '状态', describeStates(), { values: ledgerStates.map(({ id }) => id) }),
    required('state_name', '状态名称', '状态在网站上的名称。'),
    required('state_text', '状态的说法', '和网站上写的一样，例如 进行中（75%，序时50%，快于序时）。'),
    required('late', '晚完成', '未完成的，是不是过了期限以后完成了；以后补做的数，不在 done 里。', {
      type: 'boolean',
    }),
    optional(
      'late_text',
      '晚完成的时间',
      '过了期限才完成的，是什么时候，例如 2023年10月18日；报告没有说哪一天的，是报告的时期。',
    ),
    optional(
      'commitment',
      '承诺的力度',
      'firm 是要做到，aim 是争取，expected 是预计，considered 是谋划，listed 是只写入计划；没有承诺的不填。',
      { values: commitments },
    ),
    optional('promised', '承诺的数', '按 unit 计；没有数的、一行里数了几样的，不填。', { type: 'number' }),
    optional('done', '完成的数', '按 unit 计；报告里只有百分比的、说的是项目进度的，不填。', {
      type: 'number',
    }),
    optional('unit', '单位', '指标的单位。'),
    optional('share', '完成的占比', '0.525 是 52.5%；说不出占比的不填。', { type: 'number' }),
    optional('elapsed', '序时', '结果只说到中途的，说到的那个月月底期限过去了多少：0.5 是 50%；别的不填。', {
      type: 'number',
    }),
    optional('promise_text', '承诺', '承诺了什么，和网站上写的一样；一行里有几样的，这里是第一样。'),
    optional('done_text', '结果', '做到了什么，和网站上写的一样；一行里有几样的，这里是第一样。'),
    optional('promise_parts', '承诺的各样', '一行里有几样的，全部写在这里，从第一样起；只有一样的不填。'),
    optional('done_parts', '结果的各样', '一行里有几样的，全部写在这里，从第一样起；只有一样的不填。'),
    required(
      'same_document',
      '同一份文件',
      '目标和结果是不是出自同一份文件：在那以前的文件里没有标出这个目标。',
      {
        type: 'boolean',
      },
    ),
    optional(
      'target_document',
      '承诺的文件',
      'promise_text 写在哪件文件里，见 documents 表；几件文件同样承诺的，是最早的一件。',
    ),
    optional('target_anchor', '承诺的锚点', 'promise_text 的那句话，见 statements 表。'),
    optional('result_document', '结果的文件', 'done_text 写在哪件文件里；几次报告相加的，是最后一次。'),
    optional('result_anchor', '结果的锚点', 'done_text 的那句话，见 statements 表；没有标出的话不填。'),
    optional(
      'result_bureau',
      '说这句话的机构',
      'result_document 是哪个机构的，机构代号：项目的结果，可能是上级或者别的机构说的。',
    ),
    optional(
      'result_period',
      '结果的时期',
      'done_text 是哪个时期的结果，写法同 period；几次报告相加的，是最后一次的。',
    ),
    optional('result_until', '结果说到', 'done_text 说到哪一天为止。', { type: 'date' }),
    optional(
      'promise_parts_documents',
      '承诺的各样的文件',
      'promise_parts 里每一样写在哪件文件里，顺序一样，用分号隔开。',
    ),
    optional(
      'done_parts_documents',
      '结果的各样的文件',
      'done_parts 里每一样写在哪件文件里，顺序一样，用分号隔开。',
    ),
    optional(
      'done_parts_periods',
      '结果的各样的时期',
      'done_parts 里每一样是哪个时期的结果，顺序一样，用分号隔开。',
    ),
    optional(
      'remarks',
      '报告还说',
      '报告自己在数的旁边说的话，例如 总结同时说：“但有3座只做了加固”；状态不由它得出，引用时请一起看。',
    ),
    required('url', '网址', '这一行在网站上的网址。', { format: 'uri' }),
  ],
  listRows: (rows, { site }) =>
    rows.map((row) => {
      const { bureau, measure, project, period, state } = row;
      const [promises, results] = [
        listSides(row, findPromiseSaid, describeOwnPromise),
        listSides(row, findDoneSaid, describeOwnDone),
      ];
      const [promise] = promises;
      const [result] = results;
      const ofSeveral = (sides: readonly Side[], read: (side: Side) => string): string | null =>
        sides.length > 1 ? joinValues(sides.map(read)) : null;
      return {
        id: row.id,
        bureau: bureau.id,
        bureau_name: bureau.name,
        measure: measure?.id ?? null,
        measure_name: measure?.name ?? null,
        project: project?.id ?? null,
        project_name: project?.name ?? null,
        period: period.id,
        part_of: row.partOf?.period.id ?? null,
        due: row.due,
        state,
        state_name: nameState(state),
        state_text: describeState(row),
        late: row.late !== undefined,
        late_text: row.late?.when ?? null,
        commitment: row.commitment ?? null,
        promised: row.promised ?? null,
        done: row.done ?? null,
        unit: measure?.unit ?? null,
        share: row.share ?? null,
        elapsed: readSchedule(row)?.elapsed ?? null,
        promise_text: promise?.text ?? null,
        done_text: result?.text ?? null,
        promise_parts: promises.length > 1 ? (describePromise(row) ?? null) : null,
        done_parts: results.length > 1 ? (describeDone(row) ?? null) : null,
        same_document: row.isSameDocument,
        target_document: promise?.saying.item.id ?? null,
        target_anchor: promise?.anchor ?? null,
        result_document: result?.saying.item.id ?? null,
        result_anchor: result?.anchor ?? null,
        result_bureau: result?.saying.item.bureau.id ?? null,
        result_period: result?.saying.period.id ?? null,
        result_until: result ? lastDayOf(result.saying) : null,
        promise_parts_documents: ofSeveral(promises, ({ saying }) => saying.item.id),
        done_parts_documents: ofSeveral(results, ({ saying }) => saying.item.id),
        done_parts_periods: ofSeveral(results, ({ saying }) => saying.period.id),
        remarks: describeRemarks(row) ?? null,
        url: absoluteUrl(site, paths.ledger) + fragment(row.id),
      };
    }),
};

/** The words of one thing that a line has, and the statement that has them. */
interface Side {
  readonly text: string;
  readonly saying: Saying;
  /** Missing of words that nobody has marked. */
  readonly anchor: string | null;
}

/** One side of a line: a promise or a result for each thing that has one. */
function listSides(
  row: LedgerRow,
  find: (line: LedgerRow) => Saying | undefined,
  describe: (line: LedgerRow) => string | undefined,
): Side[] {
  return linesOf(row).flatMap((line): Side[] => {
    const [saying, words] = [find(line), describe(line)];
    if (!saying || words === undefined) return [];
    const isMarked = saying.item.statements.some(({ anchor }) => anchor === saying.statement.anchor);
    return [
      {
        text: row.parts && line.measure ? `${line.measure.name} ${words}` : words,
        saying,
        anchor: isMarked ? saying.statement.anchor : null,
      },
    ];
  });
}

/** done 是已完成，under-way 是进行中，… */
function describeStates(): string {
  return `${ledgerStates.map(({ id, name }) => `${id} 是${name}`).join('，')}。`;
}
