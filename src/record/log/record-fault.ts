/** Where something is recorded otherwise, and what is wrong with it and what to do, without the place. */
interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly told: string;
  readonly advice: string;
}

/** What has been published is recorded otherwise by now: something was changed, dropped or put elsewhere. The message is Chinese. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault';
  /** Missing where no place in a file is at fault. */
  readonly place: Place | undefined;

  constructor(message: string, place?: Place) {
    super(message);
    this.place = place;
  }
}

/** @param advice what to do. Default: to restore that file */
export function refuse(
  file: string,
  line: number | undefined,
  told: string,
  advice = `登记过的不能改：请从 git 里恢复这个文件（git checkout -- ${file}；已经提交的，找到改动它的那一次提交再恢复）。`,
): RecordFault {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return new RecordFault(`${place} ${told}${advice}`, { file, line, told, advice });
}
