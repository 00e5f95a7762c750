/** What a part of 货运量、货物周转量分别完成9000万吨和63亿吨公里 reads like if it is told alone: 货物周转量完成▯. */
export interface Paired {
  readonly own: string;
  /** Where the list of names begins. */
  readonly start: number;
}
