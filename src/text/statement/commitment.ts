import { findStage, type Stage } from './stage.ts';

/**
 * How firmly words promise something: `firm` says that it will be so; `aim` that one will try (力争, 争取); `expected` that it looks
 * as if (预计); `considered` that one thinks about it (谋划, 研究); `listed` only names it, its length or its sum.
 */
export const commitments = ['firm', 'aim', 'expected', 'considered', 'listed'] as const;
export type Commitment = (typeof commitments)[number];

/** As readers are told; of what is promised without reserve there is nothing to tell. */
export const commitmentNames: Readonly<Record<Exclude<Commitment, 'firm'>, string>> = {
  aim: '争取',
  expected: '预计',
  considered: '谋划',
  listed: '写入计划',
};

/** The name of a reserve, to be shown before what was promised: none where the promise is firm, or its own words say the same. */
export function nameReserve(commitment: Commitment, words: string): string | undefined {
  if (commitment === 'firm') return undefined;
  const name = commitmentNames[commitment];
  return words.includes(name) ? undefined : name;
}

/** Words of each; what stands first decides: 谋划争取开工 is no more than considered. */
const words: readonly (readonly [Commitment, RegExp])[] = [
  [
    'considered',
    /谋划|策划|酝酿|储备|论证|探索|(?<!可行性|科学)研究(?!报告|院|所|生|成果|中心)|拟(?=于|在|建|新|改|扩|实施|开工|启动|投资)/u,
  ],
  ['aim', /力争|争取|力求|力促|争创|努力|尽量|尽可能|尽早|早日/u],
  ['expected', /预计|预期|预估|有望/u],
];

/** What begins a clause; an enumeration with 、 is governed by one verb. */
const clauseBegin = /[，,；;。：:！!？?\n\u3000\t]/u;

/** The promise as its document has it. */
export interface PromisedWords {
  readonly text: string;
  readonly sentence: string;
  /** Whether the words count, or name a stage: then they promise something. */
  readonly isSpecific: boolean;
  /** Whether a length, a sum or another size stands in the words. */
  readonly hasSize: boolean;
}

/**
 * Reads how firmly something is promised, from the words and from what stands before them in their clause: 力争 governs what
 * follows it wherever the tag begins.
 * @param names of the project: 研究院 in a name is nothing that is considered, and a mere name promises nothing
 */
export function findCommitment(
  { text, sentence, isSpecific, hasSize }: PromisedWords,
  names: readonly string[] = [],
): Commitment {
  const start = Math.max(0, sentence.indexOf(text));
  const lead = sentence.slice(0, start).split(clauseBegin).at(-1) ?? '';
  const rest = sentence.slice(start + text.length).split(clauseBegin)[0] ?? '';
  const found = words.find(([, pattern]) => pattern.test(withoutNames(lead + text, names)))?.[0];
  if (found) return found;
  const isName = names.length > 0 && withoutNames(text, names).replace(nameless, '') === '';
  if (isName && (isBuilding(findStage(rest)) || enumerated.test(sentence.slice(0, start)))) return 'firm';
  return !isSpecific && (isName || hasSize) ? 'listed' : 'firm';
}

/** 4个项目新开工，其中有甲路、乙路: what is said of all is said of each. */
const enumerated =
  /(?:开工|动工|建成|通车|完工|竣工|投用|投入使用)[^，。；]{0,4}，(?:其中有?|包括|分别是|即)[^。；]*$/u;

/** To be listed in a plan is no more than the plan says already. */
function isBuilding(stage: Stage | undefined): boolean {
  return stage === 'begun' || stage === 'finished';
}

/** What stands around a name and says nothing of what is to be done. */
const nameless = /工程|项目|建设|改扩建|改建|扩建|新建|续建|公路|等|的|[“”‘’《》（）()、\s]/gu;

/** The longest name first: another may be a part of it. A name that is cut short is one, too. */
function withoutNames(words: string, names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => (name.includes(left) ? '' : left.replaceAll(name, '')), words);
}
