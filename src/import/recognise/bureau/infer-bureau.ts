import { inlineText, type Block } from '../../blocks.ts';
import type { Inference, KnownBureau, ProposedBureau } from '../../draft.ts';
import { findBureau, guessBureau, proposeBureau, type Candidate } from './bureau.ts';
import { distinguishBureau } from './distinguish-bureau.ts';
import { readOfficeName } from './office-name.ts';
import type { Fact } from '../page/parts.ts';

/** The bureau that issued a document, or what it seems to be called. */
export type BureauInference = Inference & {
  /** Name of the bureau, if it is known or proposed. */
  readonly name?: string;
  readonly proposed?: ProposedBureau;
};

const advice = '没有认出发布机构，请写上它的代号，或者用 --bureau 指定。';

/** What is known of bureaus beside the document. */
interface KnownBeside {
  readonly bureaus: readonly KnownBureau[];
  /** Bureaus that were proposed for files before this one. */
  readonly proposed?: readonly KnownBureau[];
  /** Id that the webmaster gives. */
  readonly wanted?: string | undefined;
  /** Of a document that names none. */
  readonly usual?: KnownBureau | undefined;
}

export function inferBureau(
  title: string,
  facts: readonly Fact[],
  body: readonly Block[],
  { bureaus, proposed: before = [], wanted, usual }: KnownBeside,
): BureauInference {
  const candidates = listCandidates(title, facts, body);
  const result = findBureau(candidates, bureaus);
  const read = result && 'named' in result ? proposeBureau(result.named) : undefined;
  if (wanted !== undefined) {
    const known = bureaus.find(({ id }) => id === wanted);
    const name = known?.name ?? read?.name;
    return {
      fields: { bureau: wanted },
      inferred: [],
      missing: [],
      ...(name !== undefined && { name }),
      ...(!known && read && { proposed: { ...read, id: wanted } }),
    };
  }
  if (read) return propose(distinguishBureau(read, [...bureaus, ...before]));
  // A name that is not known is not to be overruled by a guess.
  const found =
    (result && 'bureau' in result ? result : guessBureau(title + textOf(body), bureaus)) ??
    (result === undefined && usual && { bureau: usual, from: '网站只有这一个机构', doubtful: true });
  if (found === undefined || found === false)
    return { fields: {}, inferred: [], missing: [{ field: 'bureau', advice }] };
  const { bureau, from, doubtful } = found;
  const value = `${bureau.id}（${bureau.name}）`;
  return {
    fields: { bureau: bureau.id },
    inferred: [{ field: 'bureau', value, from, ...(doubtful && { doubtful }) }],
    missing: [],
    name: bureau.name,
  };
}

function propose(proposed: ProposedBureau): BureauInference {
  const { id, name, level } = proposed;
  const unsure = level === '市级' ? '县级市要把 level 改成“县级”。' : '';
  return {
    fields: { bureau: id },
    inferred: [{ field: 'bureau', value: `${id}（${name}）`, from: name, doubtful: true }],
    missing: [
      { field: 'bureau', advice: `网站还没有“${name}”，请建一个文件 content/bureaus/${id}.yaml。${unsure}` },
    ],
    name,
    proposed,
  };
}

/**
 * What is likely to name the bureau, the likeliest first: the page's header, the title, the lines at both ends, the source. A
 * government's office publishes what others write: it comes last.
 */
function listCandidates(title: string, facts: readonly Fact[], body: readonly Block[]): Candidate[] {
  const values = (field: Fact['field']): Candidate[] =>
    facts.filter((fact) => fact.field === field).map(({ value }) => ({ text: value }));
  const lines = body.map((block) => (block.kind === 'paragraph' ? inlineText(block.content).trim() : ''));
  const ends = [...lines.slice(0, 3), ...lines.slice(-5)]
    .filter((text) => text !== '' && text.length <= longestLine)
    .map((text): Candidate => ({ text, isLine: true }));
  const header = values('bureau');
  const isOfGovernment = ({ text }: Candidate): boolean =>
    /政府|办公室|信息中心/u.test(readOfficeName(text)?.office ?? text);
  return [
    ...header.filter((one) => !isOfGovernment(one)),
    { text: title },
    ...ends,
    ...[...values('source'), ...values('author'), ...values('site')].filter((one) => !isOfGovernment(one)),
    ...header.filter(isOfGovernment),
  ];
}

const longestLine = 60;

function textOf(body: readonly Block[]): string {
  return body.map((block) => (block.kind === 'paragraph' ? inlineText(block.content) : '')).join('\n');
}
