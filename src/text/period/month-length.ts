/** Whether what is said behind a month is its end: 9月底, 9月末, 9月30日, and nothing; not 9月20日. */
export function endsMonth(year: number, month: number, behind: string): boolean {
  const day = /^(\d{1,2})日$/u.exec(behind)?.[1];
  return day === undefined || Number(day) === new Date(Date.UTC(year, month, 0)).getUTCDate();
}
