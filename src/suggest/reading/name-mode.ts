import { findAll } from '../../text/find-all.ts';

const turnover = /^(?:[完实][成现])?(旅客|货物|客运|货运)(?:运输)?周转/u;
const mode = '公路|道路|水路|水运|铁路|民航|航空';
const carried = new RegExp(
  `(?:(?<!${mode}|[、和及])(${mode})(?![、和及]))?(?:(?!${mode})[^，。；、]){0,6}?(客运总?量|旅客(?:运输|发送)总?量|货运总?量|货物(?:运输|发送)总?量)`,
  'gu',
);

/** Reads 旅客周转量▯ behind 公路客运量6548万人，同比增长4%； as 公路旅客周转量▯: of the same people by the same way. */
export function nameMode(own: string, before: string): string | undefined {
  const [, what] = turnover.exec(own) ?? [];
  if (what === undefined) return undefined;
  const last = findAll(before.slice(before.lastIndexOf('。') + 1), carried).at(-1);
  const isSame =
    last?.[2]?.startsWith(/旅客|客运/u.test(what) ? '客' : '货') === true ||
    last?.[2]?.startsWith(what.slice(0, 2)) === true;
  return last?.[1] === undefined || !isSame ? undefined : `${last[1]}${own.replace(/运输(?=周转)/u, '')}`;
}
