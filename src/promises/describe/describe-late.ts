import type { LedgerRow } from '../rows/row.ts';

/** 10月18日完成, 2024年完成: beside the state; the year is left out where it is that in which it was due. */
export function describeLateShort({ late, due }: Pick<LedgerRow, 'late' | 'due'>): string | undefined {
  if (!late) return undefined;
  return late.isKnown ? nameWhen(late.when, due) + late.what : `后来${late.what}`;
}

/** 比承诺晚：期限是2023年6月30日，后来于10月18日完成. */
export function describeLate({ late, due }: Pick<LedgerRow, 'late' | 'due'>): string | undefined {
  if (!late) return undefined;
  const done = late.isKnown
    ? `后来于${nameWhen(late.when, due)}${late.what}`
    : `后来${late.what}，${late.when}的报告说到`;
  return `比承诺晚：期限是${nameDay(due)}，${done}`;
}

function nameWhen(when: string, due: string): string {
  const year = `${due.slice(0, '2023'.length)}年`;
  return when.startsWith(year) && when !== year ? when.slice(year.length) : when;
}

/** 2025-12-31 → 2025年12月31日. */
export function nameDay(day: string): string {
  const [year = '', month, date] = day.split('-');
  return `${year}年${String(Number(month))}月${String(Number(date))}日`;
}
