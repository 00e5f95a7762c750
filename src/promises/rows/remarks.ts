import type { Saying } from '../sayings/saying.ts';

/** What reports say themselves of what the state of a line says. Nothing follows from it but that it is quoted. */
export interface Remarks {
  /** What is not in order with what was done: 24座, 但有3座只做了加固，限载还没有解除. */
  readonly caveats?: readonly Saying[];
  /** Of its pace: 危桥赶上了序时进度. */
  readonly pace?: readonly Saying[];
  /** Of what had been missed, in the reports of the year after: 去年欠的12公里另外计算，5月底以前已经修完. */
  readonly afterwards?: readonly Saying[];
}
