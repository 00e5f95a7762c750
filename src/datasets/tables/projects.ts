import { absoluteUrl, paths } from '../../schema/address.ts';
import { joinValues, optional, required } from '../columns.ts';
import { countColumns, listCount } from '../count-columns.ts';
import type { SettingsTable } from '../table.ts';

export const projects: SettingsTable = {
  of: 'settings',
  forms: ['csv', 'json'],
  name: 'projects',
  title: '项目',
  description: '一行是一个项目：一条路、一座桥，几年里好几件文件说到的同一件工程。',
  primaryKey: ['id'],
  foreignKeys: [],
  indexes: [],
  columns: [
    required('id', '编号', '项目的编号，也是网址里的路径。'),
    required('name', '名称', '项目的名称。'),
    optional('former_names', '原名', '改名以前的名称，早的在前，几个用分号隔开；没有改过名的不填。'),
    optional('topic', '主题', '项目属于哪个主题，没有写明的不填。'),
    optional('routes', '公路', '项目所在公路的编号，几条用分号隔开。'),
    optional('description', '说明', '建的是什么，没有写明的不填。'),
    ...countColumns,
    required('url', '网址', '项目的网址。', { format: 'uri' }),
  ],
  listRows: (settings, counts) =>
    settings.projects.map(({ id, name, formerly, topic, routes, description }) => ({
      id,
      name,
      former_names: joinValues(formerly.map((one) => one.name)),
      topic: topic ?? null,
      routes: joinValues(routes),
      description: description ?? null,
      ...listCount(counts.project.get(id)),
      url: absoluteUrl(settings.site, paths.project(id)),
    })),
};
