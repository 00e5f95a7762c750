/** What has been published is recorded otherwise by now: something was changed, dropped or put elsewhere. The message is Chinese. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault';
}

export function refuse(file: string, line: number | undefined, message: string): RecordFault {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return new RecordFault(
    `${place} ${message}登记过的不能改：请从 git 里恢复这个文件（git checkout -- ${file}；已经提交的，找到改动它的那一次提交再恢复）。`,
  );
}
