/** What has become of a promise, as far as the documents say; the last four are promises that hold no more, reports of what a plan speaks of without a mark, reports without a promise, and such of how things stand. */
export const ledgerStates = [
  {
    id: 'done',
    name: '已完成',
    explanation: '报告的数达到了承诺的数；约数差不到 5% 也算；或者报告说全部完成了。',
  },
  {
    id: 'under-way',
    name: '进行中',
    explanation:
      '报告了一部分，期限还没有到，或者报告的话不能断定完成了没有。括号里写完成的占承诺的多少；说到哪一天为止、总结预计能不能完成写在下面，之后怎样，要看新的文件。',
  },
  {
    id: 'missed',
    name: '未完成',
    explanation:
      '报告说到了期限的最后一天，中间没有缺，数还是比承诺的少；或者过了期限才完成，括号里写着什么时候完成的。预计数、可能只是一部分的数，都不这样算。',
  },
  {
    id: 'unmentioned',
    name: '总结没有提到',
    explanation:
      '本站有这个机构说到期限的总结，没有在里面找到说到它的话；以前报告过一部分的，括号里写到什么时候完成了多少。不等于没有做。',
  },
  {
    id: 'mentioned',
    name: '总结没有说结果',
    explanation:
      '期限已经过了，本站有这个机构说到那时的总结，里面提到了它，没有说做了多少、结果怎样，或者说了数，没有标出来：下面是总结的原话。不等于没有做。',
  },
  {
    id: 'no-report',
    name: '本站没有收录总结',
    explanation:
      '期限已经过了，本站没有收录这个机构说到那时的总结；以前报告过一部分的，括号里写到什么时候完成了多少。不等于没有做，也不等于没有公开；上级的文件可能说到它。',
  },
  {
    id: 'not-due',
    name: '未到期',
    explanation: '括号里的日子还没有到，这个机构的文件也没有说到结果。',
  },
  {
    id: 'void',
    name: '不再作数',
    explanation:
      '写着承诺的文件已经撤回、废止或者由别的文件代替，还作数的文件里没有同样的承诺。照列在这里，不计入承诺。',
  },
  {
    id: 'foreseen',
    name: '计划提到',
    explanation:
      '报告了结果，计划里也说到了它，本站没有把那句话标成承诺，所以不对照。下面是计划的原话。不计入承诺。',
  },
  {
    id: 'untargeted',
    name: '未见公开目标',
    explanation: '报告了结果，在本站收录的这个机构的计划里，没有找到说到它的话。上级的计划不算在内。',
  },
  {
    id: 'level',
    name: '期末现状',
    explanation:
      '报告的是期末的状况，例如公路总里程、通车率，不是这一期要做的事：计划里没有写它，也不缺什么。不计入承诺。',
  },
] as const;
export type LedgerState = (typeof ledgerStates)[number]['id'];

/** Of these no result is known, or none of the end; each tells why. */
const silentStates = [
  'unmentioned',
  'mentioned',
  'no-report',
  'not-due',
] as const satisfies readonly LedgerState[];

/**
 * One name once stood for all promises without a result. Its address lists them still, and leads to the states that took its
 * place.
 */
export const formerState = {
  id: 'unreported',
  name: '还没有看到结果',
  explanation: '没有看到结果的承诺，现在分开来看：总结没有提到，总结没有说结果，本站没有收录总结，未到期。',
  states: silentStates,
} as const;

const unpromisedStates: ReadonlySet<LedgerState> = new Set(['void', 'foreseen', 'untargeted', 'level']);

/** Whether a line of this state has a promise that counts. */
export function isPromise(state: LedgerState): boolean {
  return !unpromisedStates.has(state);
}

/** Part of 未完成: done after its time. It has a list of its own, and is no state besides the others. */
export const lateState = {
  id: 'late',
  name: '未完成，后来完成',
  explanation:
    '到期限没有完成、后来的总结写明完成了的承诺；按期限算，都是未完成。补做了、没有写明是哪一项的，不在里面。',
} as const;

/**
 * Lines of a part of a time, beside one of the whole of the same promise: see `markParts`. They keep their state, and are found in a list
 * of their own, so that every promise is counted once wherever states are counted.
 */
export const partState = {
  id: 'part',
  name: '已算在别的项里',
  explanation:
    '上半年、下半年或者几个月的承诺，同一个机构对全年（或者更长的时期）另有同样的承诺。状态照写；数在那一项里了，不再算一项。',
} as const;

/** Anchor on a list of the ledger that leaves the lines of one state, without a script. */
export function onlyState(state: string): string {
  return `only-${state}`;
}

export function nameState(state: LedgerState): string {
  return ledgerStates.find(({ id }) => id === state)?.name ?? '';
}

export function isSilent(state: LedgerState): boolean {
  return silentStates.some((one) => one === state);
}
