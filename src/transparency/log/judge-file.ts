import { readSavedDocument } from '../entry/read-document.ts';
import type { Entry } from '../entry/entry.ts';
import type { VerifierKey } from '../note/verifier-key.ts';
import { describeFault } from './describe-fault.ts';
import { judgeDocument, judgeProof } from './judge-saved.ts';
import { LogFault } from './log-fault.ts';
import { judgeCheckpoint, type Log, type SeenCheckpoint } from './open-log.ts';

/** What is told of a saved file. */
export interface Verdict {
  /** `unknown`: the file is in order, and the log knows nothing of it. */
  readonly state: 'right' | 'earlier' | 'unknown' | 'wrong';
  /** Chinese, each ended with 。 */
  readonly sentences: readonly string[];
}

/** With what a file is compared. */
export interface Means {
  readonly key: VerifierKey | undefined;
  /** Opens the log. A proof is judged without it. */
  readonly open: () => Promise<Log>;
}

/** Judges what somebody has saved: the proof of a paragraph, a document's data, or a checkpoint. */
export async function judgeFile(written: string, { key, open }: Means): Promise<Verdict> {
  try {
    if (written.startsWith('c2sp.org/')) return tellProof(written, key);
    const document = readSavedDocument(written);
    if (document) {
      const log = await open();
      return tellDocument(await judgeDocument(document, log), log.checkpoint);
    }
    if (written.trimStart().startsWith('{'))
      return {
        state: 'wrong',
        sentences: [
          '这不是一份文件的数据，或者不完整：能核对的是文件网址后面加 index.json 得到的那一份，指标、项目的数据没有登记。',
        ],
      };
    const former = judgeCheckpoint(written, key);
    const log = await open();
    await log.requireGrowthOf(former);
    return {
      state: 'right',
      sentences: [
        `现在的登记是从保存的检查点（${String(former.size)} 条）接着往下记的，以前记的一条也没有变。`,
        describeCheckpoint(log.checkpoint),
      ],
    };
  } catch (error) {
    if (error instanceof LogFault) return { state: 'wrong', sentences: [describeFault(error)] };
    throw error;
  }
}

function tellProof(written: string, key: VerifierKey | undefined): Verdict {
  const { saved, index, checkpoint } = judgeProof(written, key);
  return {
    state: 'right',
    sentences: [
      `这一段在 ${saved.date} 登记的 ${saved.document} 里，是登记的第 ${String(index + 1)} 条。`,
      `原文是：“${saved.paragraph.text}”`,
      describeCheckpoint(checkpoint),
    ],
  };
}

function tellDocument(
  { state, like, entries }: Awaited<ReturnType<typeof judgeDocument>>,
  checkpoint: SeenCheckpoint,
): Verdict {
  const history = describeHistory(entries);
  if (!like)
    return {
      state: 'unknown',
      sentences: [
        entries.length === 0 ? '登记里没有这份文件。' : '这份文件登记过，但是没有一次和保存的一样。',
        ...history,
        describeCheckpoint(checkpoint),
      ],
    };
  const at = `第 ${String(like.index + 1)} 条`;
  return {
    state: state === 'latest' ? 'right' : 'earlier',
    sentences: [
      state === 'latest'
        ? `标题和各段文字，和最近一次登记的（${like.entry.date}，${at}）一字不差。`
        : `标题和各段文字，和 ${like.entry.date} 登记的（${at}）一字不差；后来又有变动。`,
      checkedParts,
      ...history,
      describeCheckpoint(checkpoint),
    ],
  };
}

/** A journalist carries the figures along: of these the log knows nothing but the words in which they stand. */
const checkedParts =
  '登记的是标题、机构、文种、时期、日期、文号和各段文字；文件里的数量、标记、网址是从文字里整理出来的，没有登记，请以文字为准。';

function describeHistory(entries: readonly Entry[]): string[] {
  if (entries.length < 2) return [];
  const told = entries.map(({ kind, date }) => (kind === 'published' ? date : `${date} 撤下`));
  return [`各次登记：${told.join('、')}。`];
}

function describeCheckpoint({ origin, size, signed }: SeenCheckpoint): string {
  const signature = {
    right: '签名对',
    none: '没有签名：谁管着网站，谁就能另做一份',
    unknown: '有签名，没有公钥，没有核对',
  }[signed];
  return `检查点：${origin}，${String(size)} 条，${signature}。`;
}
