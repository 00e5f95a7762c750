/** How documents call what is counted: as the lists of `content/measures/` have it. */
export interface Called {
  readonly name: string;
  /** 应急演练; or pieces that may stand apart: `新建|改建 农村公路`. */
  readonly aliases: readonly string[];
  /** Words beside which it is something else. */
  readonly except: readonly string[];
}

/** Words of one piece of a name; any of them will do. */
type Pieces = readonly (readonly string[])[];

/** How a name of the list ends and texts do not: 危桥改造座数. */
const counted = /(?:总?里程|长度|面积|个数|座数|条数|道数|台数|次数|数量|总?数|金额)$/u;
/** What is done to a thing is no name of it: 危桥 of 改造危桥, 农村公路 of 新改建农村公路. */
const deeds =
  /新改建|新[（(]改[)）]建|改扩建|新建|改建|扩建|续建|建设|修建|建成|拆除重建|改造|整治|实施|完成|开展|组织|新增|新开通?|开通|更新|新装|修复|提升|治理|工程|项目|线路/gu;
/** 农村公路养护的钱, 演练经费: money, people and rules for something are not the thing. */
const belonging =
  /^(?:[^，；。]{0,4}的)?(?:钱|资金|经费|费用|补助|人手|人员|队伍|机构|制度|办法|标准|设备|资质|体系|责任制?)/u;

/** Gives the function that tells whether a clause speaks of it, with a number or without: 演练中发现的盲区已经补上. */
export function createMentionTest(called: Called): (clause: string) => boolean {
  const names = listPieces(called);
  const shared = sharedEnd(called.aliases);
  const isHead = shared === undefined ? undefined : new RegExp(`${headBefore}${shared}`, 'u');
  return (clause) =>
    !isExcepted(clause, called) &&
    (names.some((pieces) => standsIn(clause, pieces)) ||
      (isHead !== undefined && isHead.test(clause) && !isBelonging(clause, shared ?? '')));
}

/** Gives the function that tells whether a clause names the thing, whatever is done to it: 3座危桥10月底以前全部完成. */
export function createThingTest(called: Called): (clause: string) => boolean {
  const things = listPieces(called)
    .map((pieces) => pieces.map(onlyThings).filter((words) => words.length > 0))
    .filter((pieces) => pieces.length > 0);
  return (clause) => !isExcepted(clause, called) && things.some((pieces) => standsIn(clause, pieces));
}

const shortest = 2;

function onlyThings(words: readonly string[]): string[] {
  return words.map((word) => word.replace(deeds, '')).filter((word) => word.length >= shortest);
}

function listPieces({ name, aliases }: Called): Pieces[] {
  return [name, name.replace(counted, ''), ...aliases]
    .filter((one) => one.length >= shortest)
    .map((one) =>
      one
        .trim()
        .split(/\s+/u)
        .map((piece) => piece.split('|').filter(Boolean)),
    );
}

function standsIn(clause: string, pieces: Pieces): boolean {
  return pieces.every((words) => words.some((word) => clause.includes(word) && !isBelonging(clause, word)));
}

function isBelonging(clause: string, word: string): boolean {
  return belonging.test(clause.slice(clause.indexOf(word) + word.length));
}

function isExcepted(clause: string, { aliases, except }: Called): boolean {
  return except.some((word) => clause.includes(word) && !aliases.some((name) => name.includes(word)));
}

/** 应急演练, 消防演练, 防汛演练 are 演练, where nothing stands before it that makes it another one. */
function sharedEnd(aliases: readonly string[]): string | undefined {
  const plain = aliases.filter((name) => !/[\s|]/u.test(name));
  const [first] = plain;
  if (first === undefined || plain.length < fewest) return undefined;
  const end = first.slice(-shortest);
  return plain.every((name) => name.length > shortest && name.endsWith(end)) ? end : undefined;
}

const fewest = 3;
const headBefore = '(?:^|[的次场与和及在对将把经过从]|开展|组织|举行|举办|进行|参加)';
