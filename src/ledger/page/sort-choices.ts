import { writeSorting, type SortKey } from './view.ts';

const choices: readonly { readonly key: SortKey; readonly isDescending: boolean; readonly name: string }[] = [
  { key: 'period', isDescending: true, name: '时期从新到旧' },
  { key: 'period', isDescending: false, name: '时期从旧到新' },
  { key: 'state', isDescending: false, name: '状态，已完成在前' },
  { key: 'state', isDescending: true, name: '状态，已完成在后' },
  { key: 'done', isDescending: true, name: '完成比例从高到低' },
  { key: 'done', isDescending: false, name: '完成比例从低到高' },
  { key: 'bureau', isDescending: false, name: '机构，从上级到下级' },
  { key: 'bureau', isDescending: true, name: '机构，从下级到上级' },
  { key: 'name', isDescending: false, name: '名称，按拼音' },
  { key: 'name', isDescending: true, name: '名称，按拼音倒排' },
];

/** What the list of orders offers: the same as the heads of the columns, for screens that show no heads. */
export const sortChoices = choices.map(({ name, ...sorting }) => ({ name, sorting: writeSorting(sorting) }));
