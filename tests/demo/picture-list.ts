/** A picture of the README. */
export interface Picture {
  /** Of the file in `docs/pictures/`, without the extension. */
  readonly name: string;
  /** Address below the demonstration's. */
  readonly page: string;
  readonly width: number;
  readonly height: number;
  /** What stands at the top, if not the top of the page. */
  readonly from?: string;
}

const desk = { width: 1280, height: 1250 };
const phone = { width: 375, height: 812 };
const compared = '?measure=rural-roads-built&bureaus=baishi,songlan,liaoxi,wangchuan,xingwu&years=2021-2023';

export const pictures: readonly Picture[] = [
  { name: 'prefecture', page: 'bureaus/nanping/', ...desk },
  { name: 'compare', page: `compare/${compared}`, ...desk },
  { name: 'county', page: 'bureaus/baishi/', ...phone },
  { name: 'report', page: 'summaries/baishi/2023/', ...phone },
];
