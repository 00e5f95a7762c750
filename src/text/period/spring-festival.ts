/**
 * The first day of the first month of the lunar year, as the notices of the State Council's office on public holidays have it (国务院办公厅
 * 关于部分节假日安排的通知, to 2026), from 2027 on as it follows from GB/T 33661—2017 农历的编算和颁行.
 * The new moon is at 23:56 in 2027 and at 0:08 in 2030, Beijing time: a calendar that reckons to the quarter of an hour has the day beside.
 */
const days: Readonly<Record<number, string>> = {
  2015: '02-19',
  2016: '02-08',
  2017: '01-28',
  2018: '02-16',
  2019: '02-05',
  2020: '01-25',
  2021: '02-12',
  2022: '02-01',
  2023: '01-22',
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2027: '02-06',
  2028: '01-26',
  2029: '02-13',
  2030: '02-03',
  2031: '01-23',
  2032: '02-11',
  2033: '01-31',
  2034: '02-19',
  2035: '02-08',
};

/** `2025-01-29`; undefined for a year that is not in the table. */
export function findSpringFestival(year: number): string | undefined {
  const day = days[year];
  return day === undefined ? undefined : `${String(year)}-${day}`;
}
