import { absoluteUrl, paths } from '../../schema/address.ts';
import { required } from '../columns.ts';
import { countColumns, listCount } from '../count-columns.ts';
import type { SettingsTable } from '../table.ts';

export const measures: SettingsTable = {
  of: 'settings',
  forms: ['csv', 'json'],
  name: 'measures',
  title: '指标',
  description: '一行是一个指标：各件文件里数的是同一样东西，单位也一样，可以放在一起比。',
  primaryKey: ['id'],
  foreignKeys: [],
  indexes: [],
  columns: [
    required('id', '编号', '指标的编号，也是网址里的路径。'),
    required('name', '名称', '指标的名称。'),
    required('unit', '单位', '统一的单位，不带万、亿。'),
    required('topic', '主题', '指标属于哪个主题。'),
    required('basis', '口径', '期间是一段时间里做了多少，各段可以相加；期末是到期末一共有多少，不能相加。', {
      values: ['期间', '期末'],
    }),
    required('description', '说明', '数什么，不数什么。'),
    ...countColumns,
    required('url', '网址', '指标的网址。', { format: 'uri' }),
  ],
  listRows: (settings, counts) =>
    settings.measures.map(({ id, name, unit, topic, basis, description }) => ({
      id,
      name,
      unit,
      topic,
      basis,
      description,
      ...listCount(counts.measure.get(id)),
      url: absoluteUrl(settings.site, paths.measure(id)),
    })),
};
