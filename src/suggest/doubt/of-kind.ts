export const untold = '文件既写计划又写成果，这里没有说是哪一样';
export const unpromised = '没有说是计划，可能是已经做到的';
/** What is finished of it is told by itself: 启动建设90公里，完工60公里. */
export const begun = '可能只是开了工，还没有建成';

/** Whether a reason only asks if something was promised or done: that a number is of the same measure does not carry it on. */
export function isOfKind(reason: string | undefined): boolean {
  return reason === untold || reason === unpromised;
}
