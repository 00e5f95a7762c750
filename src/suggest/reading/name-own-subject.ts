import { gap } from './gap.ts';

/** Who writes, by the title, and what its words leave out because it has nothing else: a company of buses says 线路 and means 公交线路. */
const subjects: readonly (readonly [
  writer: RegExp,
  words: readonly (readonly [said: RegExp, meant: string])[],
])[] = [
  [
    /公交(?:集团|总?公司|公司)|公共交通(?:集团|总?公司|有限)|巴士(?:集团|公司)/u,
    [
      [/(?<!公交|\p{Script=Han}{2}的)客(?:运|流)总?量/u, '公交客运量'],
      [/(?<!公交|客运)线路/u, '公交线路'],
      [/(?<!\p{Script=Han})新车|(?<=购置|更新|投放|新增|引进|采购|购进)车辆/u, '公交车'],
      [/(?<!公交)(?:港湾式)?站台|(?<!公交)候车亭/u, '公交站台'],
    ],
  ],
  [
    /出租(?:汽|小汽)?车(?:客运)?(?:行业|管理|协会|公司|工作)/u,
    [
      [/(?<!车)客运量/u, '出租汽车客运量'],
      [new RegExp(`(?<=更新|新增|投放|置换)(?:了)?${gap}$`, 'u'), `出租汽车${gap}`],
    ],
  ],
];

/** 客运总量▯ as 公交客运量▯, below the title 市公交集团2015年工作总结. */
export function nameOwnSubject(own: string, title: string): string | undefined {
  const words = subjects.find(([writer]) => writer.test(title))?.[1];
  const [said, meant] = words?.find(([pattern]) => pattern.test(own)) ?? [];
  return said === undefined || meant === undefined ? undefined : own.replace(said, meant);
}
