import { addsUp } from '../../schema/measure.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { Saying } from '../sayings/saying.ts';
import { quote } from './describe-amount.ts';

/** 总结同时说：“但有11天中断了茶臼、听雨两个村的班车”: what reports say themselves beside the number that makes the state. */
export function describeRemarks({ remarks = {} }: LedgerRow): string | undefined {
  const { pace, afterwards } = remarks;
  const texts = [
    describeCaveats({ remarks }),
    ...tell('总结自己说', pace),
    ...tell('后来的总结说', afterwards),
  ].filter((text) => text !== undefined);
  return texts.length > 0 ? texts.join('；') : undefined;
}

/** 总结同时说：“但有3座只做了加固，限载还没有解除”: what must stand wherever it is said that something was done. */
export function describeCaveats({ remarks }: Pick<LedgerRow, 'remarks'>): string | undefined {
  return tell('总结同时说', remarks?.caveats)[0];
}

function tell(lead: string, sayings: readonly Saying[] = []): string[] {
  return sayings.length > 0 ? [`${lead}：${sayings.map(quote).join('')}`] : [];
}

/** Of a plan of several years what the reports of single years have is added: what was made good may be missing in it, or be in it twice. */
export function describeAddition({ measure, period, doneFrom, promised }: LedgerRow): string | undefined {
  return measure && addsUp(measure) && period.kind === 'span' && doneFrom.length > 1 && promised !== undefined
    ? '各期总结的数相加：补做的没有另外加，重新列入的可能算了两次'
    : undefined;
}
