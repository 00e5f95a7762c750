/**
 * What the CMS says in English alone, as far as our editors meet it, and the name of a button that says more here than there. Keys are
 * those of its own texts, with dots between their levels.
 */
export const chinese: Readonly<Record<string, string>> = {
  work_with_test_repo: '打开网站内容',
  working_with_test_repo: '正在编辑这台电脑上的网站内容。',
  sign_in_using_access_token_workflow_note: '改动要先审核，令牌还要有合并请求的读写权限。',
  file_unavailable: '打不开',
  file_unavailable_description: '这个文件读不出来，可能改了位置或者删掉了。',
  replace_file: '换一个文件',
  replace_image: '换一张图片',
  remove_file: '去掉文件',
  remove_image: '去掉图片',
  show_errors: '看错误',
  list_item_options: '这一项的选项',
  'entry_sidebar.slug.title': '文件名',
  'entry_sidebar.slug.generated_on_save': '文件名在保存的时候由内容定下来。',
  'entry_sidebar.slug.unavailable': '还没有文件名。',
  'save_conflict.title': '别人改过这份文件',
  'save_conflict.modified_by': '您打开以后，{$name} 在 {$date} 改过这份文件。',
  'save_conflict.modified': '您打开以后，别人改过这份文件。',
  'save_conflict.deleted': '您打开以后，别人删掉了这份文件。',
  'save_conflict.overwrite_warning': '现在保存，别人改的就没有了。请先取消，把您改的复制到别处，再重新载入。',
  'save_conflict.recreate_warning': '现在保存，文件会重新建立。',
  'save_conflict.save_anyway': '仍然保存',
  'save_conflict.branch_moved': '保存的时候别人也保存了，这一次没有存上。请再试一次。',
  'remote_change.reload_entry': '重新载入',
  'remote_change.confirm_reloading_entry': '重新载入以后，没有保存的改动就没有了。要重新载入吗？',
  'status.deploying': '正在生成网站',
  'workflow.deploying_deletion': '正在去掉',
};

/** @param json the CMS's own Chinese texts */
export function addChinese(json: string): string {
  const texts = JSON.parse(json) as Record<string, unknown>;
  for (const [key, text] of Object.entries(chinese)) {
    const steps = key.split('.');
    const last = steps.pop() ?? '';
    const place = steps.reduce<Record<string, unknown>>((level, step) => {
      level[step] ??= {};
      return level[step] as Record<string, unknown>;
    }, texts);
    place[last] = text;
  }
  return JSON.stringify(texts);
}
