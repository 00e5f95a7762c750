import { commitments } from '../../text/statement/commitment.ts';
import { publishedStages } from '../../catalogue/stage-names.ts';
import { listCorrections } from '../../promises/sayings/corrected.ts';
import { isOutOfForce } from '../../schema/standing.ts';
import { amountColumns, listAmount, optional, placeColumns, required } from '../columns.ts';
import { toDocument, type DocumentTable } from '../table.ts';

export const statements: DocumentTable = {
  of: 'documents',
  forms: ['csv'],
  name: 'statements',
  title: '目标和成果',
  description: '一行是一句话里的一个目标或者一个成果，由网站管理员逐句标出。',
  primaryKey: ['document', 'anchor'],
  foreignKeys: [
    toDocument,
    { columns: ['measure'], table: 'measures', references: ['id'] },
    { columns: ['project'], table: 'projects', references: ['id'] },
  ],
  indexes: ['measure', 'project', 'bureau'],
  columns: [
    ...placeColumns,
    required('anchor', '锚点', '这几个字在网页里的锚点；其他段落增减，它不变。'),
    required('kind', '种类', 'target 是目标，result 是成果。', { values: ['target', 'result'] }),
    required('bureau', '机构代号', '发布机构的代号。'),
    required('bureau_name', '发布机构', '发布机构的名称。'),
    optional('measure', '指标', '指标的编号，见 measures 表；只说项目的不填。'),
    optional('measure_name', '指标名称', '指标的名称。'),
    optional('project', '项目', '项目的编号，见 projects 表；不是说某个项目的不填。'),
    optional('project_name', '项目名称', '项目的名称。'),
    required(
      'period',
      '时期',
      '说的是哪个时期，例如 2024、2024-H1、2024-Q3、2024-05、2024-01/2024-09（1—9月）、2021/2025。',
    ),
    optional('quantity', '数量', '数量在文件里的写法，一字不改；没有数量的不填。'),
    ...amountColumns,
    optional('approximate', '约数', '数量有没有“约”“近”“余”“左右”这样的字；没有数量的不填。', {
      type: 'boolean',
    }),
    optional(
      'stage',
      '进度',
      'prepared 是前期工作，begun 是开工、在建，part 是完成了其中一部分（桩基、路基），finished 是完成；没有说到的不填。',
      { values: publishedStages },
    ),
    optional('stage_text', '进度的说法', '网页上怎样说这个进度，例如 完成桩基；没有说到的不填。'),
    optional(
      'commitment',
      '承诺的力度',
      'firm 是要做到，aim 是争取，expected 是预计，considered 是谋划，listed 是只写入计划；成果不填。',
      { values: commitments },
    ),
    required('text', '原文', '标出来的几个字，一字不改。'),
    required('sentence', '句子', '它所在的句子；表格里是整行，格与格之间是全角空格。'),
    required('url', '网址', '这几个字的网址。', { format: 'uri' }),
    required(
      'in_force',
      '作数',
      '它所在的文件没有撤回、废止，也没有由别的文件代替的，是 true；统计的时候只取这些。',
      {
        type: 'boolean',
      },
    ),
    optional('corrected', '更正日期', '这几个字最后一次更正的日期；没有更正过的不填。', { type: 'date' }),
    optional('former_text', '更正前', '最后一次更正以前的文字；没有更正过的不填。'),
  ],
  listRows: (document) =>
    document.statements.map((whole) => {
      const { quantity, measure, project, ...statement } = whole;
      const [correction] = listCorrections({ item: document, statement: whole });
      return {
        document: document.id,
        paragraph: statement.paragraph,
        anchor: statement.anchor,
        kind: statement.kind,
        bureau: document.bureau.id,
        bureau_name: document.bureau.name,
        measure: measure?.id ?? null,
        measure_name: measure?.name ?? null,
        project: project?.id ?? null,
        project_name: project?.name ?? null,
        period: statement.period,
        quantity: quantity?.text ?? null,
        ...listAmount(quantity ?? {}),
        approximate: quantity ? (quantity.approximate ?? false) : null,
        stage: statement.stage ?? null,
        stage_text: statement.stageText ?? null,
        commitment: statement.commitment ?? null,
        text: statement.text,
        sentence: statement.sentence,
        url: statement.url,
        in_force: !isOutOfForce(document.data),
        corrected: correction?.date ?? null,
        former_text: correction?.from ?? null,
      };
    }),
};
