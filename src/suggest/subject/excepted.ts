import { gap } from '../reading/gap.ts';
import { actions, matchWords } from '../reading/words.ts';
import type { Found, Sought } from './sought.ts';
import { cutBehind } from './cut-behind.ts';
import { isVague } from './vague.ts';
import type { MeasureName } from './measure-name.ts';

const action = matchWords(actions);

function withoutActions(words: string): string {
  return words.replace(action, '');
}

/** 水运建设方面: what follows is about it. */
const topic = /^.{1,5}$|^.{0,10}(?:方面|领域|建设[上中]?)$/u;

const inUse = /总通车里程|通车总里程/u;
/** 公路水路客运量, of which 水路 has a part. */
const modes: ReadonlySet<string> = new Set(['公路', '道路', '水路', '水运', '铁路', '民航']);

/** Whether a word stands beside it with which something else is counted. */
export function isExcepted(
  { measure }: MeasureName,
  found: readonly Found[],
  { around, isPart }: Sought,
): boolean {
  const words = found.map(({ word }) => word);
  // 完成公路水路投资9亿元，其中公路8亿元: of the whole only what is not told here.
  const isPartOf = isPart && found.some(({ piece, site }) => piece.kind === 'noun' && site === 'own');
  const nouns = found.filter(
    ({ piece }) => piece.kind === 'noun' || (piece.kind === 'attribute' && !isPartOf),
  );
  // What the words here name in full is told by no long clause before them: 围绕枢纽建设，完成交通投资12亿元.
  const isFull = nouns.some(({ piece, site }) => site === 'own' && piece.kind === 'noun' && !piece.isGeneral);
  const bare = isFull ? around.bare.split('，').filter((clause) => topic.test(clause)) : [around.bare];
  const own = [...bare, around.own].join('，');
  // 续建高速公路90公里，新开工40公里: what was done there is not what is done here.
  const isDoneHere = found.some(({ piece, site }) => piece.kind === 'action' && site === 'own');
  // 新建成高速公路60公里，总通车里程达▯: how long all are.
  const isTotal = measure.basis === '期末' && inUse.test(around.own);
  // A name that tells no more than 项目 is kept from all that stands before it.
  const before = isVague(found)
    ? [around.before, around.lead, ...around.above]
    : nouns.map(({ text, word }) =>
        text
          .split('，')
          .flatMap((one) =>
            cutBehind(one, word).map((cut) =>
              (isDoneHere && one.includes(gap)) || isTotal ? withoutActions(cut) : cut,
            ),
          )
          .join('，'),
      );
  const isOfWhole = (): boolean =>
    measure.except.some((other) =>
      words.some((word) =>
        [
          `${word}${other}`,
          `${word}、${other}`,
          `${other}、${word}`,
          ...(modes.has(other) ? [`${other}${word}`] : []),
        ].some((pair) => around.whole.includes(pair)),
      ),
    );
  // 新改建农村公路60公里，其中…，农村公路总里程达到▯ names all itself.
  const isNamed =
    nouns.every(({ site }) => site === 'own') &&
    found.some(({ piece, site }) => piece.kind === 'attribute' && site === 'own');
  const whole = (isPartOf && isOfWhole()) || isNamed ? '' : around.whole;
  const all = [...before, whole, own].join('，');
  // 公路水运 is no 水运, but after 公路水运投资2600亿元 another 水运 may follow.
  return measure.except.some((word) =>
    standsAlone(words.some((one) => word.includes(one)) ? own : all, word, words),
  );
}

/** Whether a word stands in a text other than inside one of those that were found: 公路 in 农村公路 is no other. */
function standsAlone(text: string, word: string, found: readonly string[]): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isInside = found.some((one) => {
      const inner = one.indexOf(word);
      return inner !== -1 && text.startsWith(one, at - inner);
    });
    if (!isInside) return true;
  }
  return false;
}
