import type { DocumentHistory, Extent, HistoryLine, Version } from '../../history/history.ts';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import type { Site } from '../../schema/site.ts';

/** Where a version stands among those of its document. */
export interface VersionStanding {
  /** The version before it; missing of the first. */
  readonly before?: Pick<Version, 'name' | 'blob' | 'file' | 'isWithheld'>;
  /** Whether there may be older ones that were not fetched. */
  readonly isCut: boolean;
  /** Whether it is the one that is shown. */
  readonly isCurrent: boolean;
}

/** What of the history of a document is told on the page of a version: not what comes after, so that old pages stay as they are. */
export function placeVersion(
  { versions, isCut, uncommitted }: DocumentHistory,
  version: Version,
): VersionStanding {
  const last = versions[versions.indexOf(version) - 1];
  return {
    ...(last && {
      before: {
        name: last.name,
        blob: last.blob,
        file: last.file,
        ...(last.isWithheld && { isWithheld: last.isWithheld }),
      },
    }),
    isCut,
    isCurrent: uncommitted === undefined && versions.at(-1) === version,
  };
}

/** What a version is, in a few words each; the first is the plainest. */
export function listMarks({ before, isCut }: VersionStanding, version: Version): string[] {
  const kinds = [...new Set(version.changes.map(({ kind }) => kind))];
  return [
    ...(before ? [] : [isCut ? '已知最早的版本' : '首次公布']),
    ...(version.isUnexplained ? ['未说明的修改'] : kinds),
    ...(version.restores === undefined ? [] : [`恢复到 ${showName(version.restores)} 的文字`]),
  ];
}

/** `2024-03-15-2` → 2024-03-15（第2次） */
export function showName(name: string): string {
  const [, day = name, number] = /^(\d{4}-\d{2}-\d{2})-(\d+)$/u.exec(name) ?? [];
  return number === undefined ? name : `${day}（第${number}次）`;
}

/** What happened without a change of the words. */
export function describeLine({ kind, from }: HistoryLine): string {
  switch (kind) {
    case 'moved':
      return `网址改了，原来是 /${from ?? ''}/，文字没有变`;
    case 'withdrawn':
      return '从网站上撤下';
    case 'returned':
      return '重新放上网站，文字没有变';
    default:
      return '格式：只改了排版、标记或者编目信息，文字没有变';
  }
}

/** Who published a version: an office, never a person. */
export function namePublisher(
  { office }: Pick<Version, 'office'>,
  site: Pick<Site, 'name' | 'organisation'>,
): string {
  return office ?? site.organisation?.name ?? site.name;
}

/** What is not known of the past; undefined if all of it is. */
export function describeExtent(extent: Extent, history: DocumentHistory | undefined): string | undefined {
  if (extent === 'none' || extent === 'failed') return '生成本站时没有修改记录可读，看不到以前的版本。';
  return history?.isCut ? '生成本站时只取到了最近一段修改记录，更早的版本不在这里。' : undefined;
}

/** Fields that are the document's own words, and what they are called. */
const fields = [
  ['title', '标题'],
  ['written', '成文日期'],
  ['published', '发布日期'],
  ['documentNumber', '文号'],
  ['indexNumber', '索引号'],
] as const;

/** A field that has become another. */
export interface FieldChange {
  readonly name: string;
  readonly old: string;
  readonly new: string;
}

export function listFieldChanges(before: Partial<Frontmatter>, after: Partial<Frontmatter>): FieldChange[] {
  const titles = ({ attachments = [] }: Partial<Frontmatter>): string =>
    attachments.map(({ title }) => title).join('、');
  return [
    ...fields.map(([field, name]) => ({ name, old: before[field] ?? '', new: after[field] ?? '' })),
    { name: '附件', old: titles(before), new: titles(after) },
  ].filter((one) => one.old !== one.new);
}
