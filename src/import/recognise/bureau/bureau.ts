import { simplify } from '../../../text/spelling/simplify.ts';
import type { KnownBureau, ProposedBureau } from '../../draft.ts';
import {
  isForTransport,
  isSameOffice,
  readOfficeName,
  readSignature,
  type OfficeName,
} from './office-name.ts';
import { createBureauId, levelOf, stemOfPlace } from './place.ts';

/** A bureau that a text names, and that the site has. */
export interface FoundBureau {
  readonly bureau: KnownBureau;
  /** The words that name it. */
  readonly from: string;
  /** Whether it is only likely: another office of its place, or no office at all. */
  readonly doubtful: boolean;
}

/** What may name the bureau of a document. */
export interface Candidate {
  readonly text: string;
  /** Whether it stands in the text: then only a line of its own is a name. */
  readonly isLine?: boolean;
}

/** The first candidate that names an office decides, be it one that the site has or not; after that, places count. */
export function findBureau(
  candidates: readonly Candidate[],
  bureaus: readonly KnownBureau[],
): FoundBureau | { readonly named: OfficeName } | undefined {
  for (const { text, isLine = false } of candidates) {
    const named = isLine ? readSignature(text) : readOfficeName(text);
    const whole = isLine && !named ? undefined : findWhole(text, bureaus);
    if (whole) return whole;
    if (named) return findByOffice(named, text, bureaus) ?? { named };
  }
  for (const { text } of candidates) {
    const whole = findWhole(text, bureaus)?.bureau;
    const bureau = whole ?? findByPlace(compact(text), bureaus);
    if (bureau) return { bureau, from: text, doubtful: true };
  }
  return undefined;
}

/** A name that a text gives in full; what stands beside it may make it another: 云溪县交通运输局公路所. */
function findWhole(text: string, bureaus: readonly KnownBureau[]): FoundBureau | undefined {
  const plain = compact(text);
  const wholes = [...bureaus].sort((a, b) => b.name.length - a.name.length);
  const bureau = wholes.find(({ name }) => plain.includes(compact(name)));
  if (!bureau) return undefined;
  const at = plain.indexOf(compact(bureau.name));
  const rest = plain.slice(at + compact(bureau.name).length);
  const isOther = otherPlace.test(plain.slice(0, at)) || partOfOffice.test(rest);
  return { bureau, from: text, doubtful: isOther };
}

/** 江南县交通运输局 is not 南县交通运输局. */
const otherPlace = /\p{Script=Han}(?<![省市州县区盟旗年度于发送将是由从自的共转])$/u;
const partOfOffice =
  /^\p{Script=Han}{1,12}?(?:所|中心|处|大队|支队|总队|站|科|股|办公室|党委|党支部|工会)(?=$|[^\p{Script=Han}]|[上下]半年|全年|年度|工作|关于)/u;

/** An office of a known place: the bureau itself by another name of the place, or, with doubt, another one for transport. */
function findByOffice(
  { places, office }: OfficeName,
  from: string,
  bureaus: readonly KnownBureau[],
): FoundBureau | undefined {
  const own = stemOfPlace(places.at(-1) ?? '');
  const ofPlace = bureaus.filter(({ shortName }) => stemOfPlace(shortName) === own);
  const same = ofPlace.find((bureau) => isSameOffice(officeOf(bureau), office));
  if (same) return { bureau: same, from, doubtful: false };
  const [other] = ofPlace;
  return other && isForTransport(office) ? { bureau: other, from, doubtful: true } : undefined;
}

/** 云溪县交通运输局 → 交通运输局 */
function officeOf({ name, shortName }: KnownBureau): string {
  return readOfficeName(name)?.office ?? compact(name).replace(compact(shortName), '');
}

/**
 * A title may name no office, but a place and then what is about transport: 云岭省农村公路“十四五”规划 is of the place that is named last before
 * that. A sentence may speak of the roads of any place: it has to name an office.
 */
function findByPlace(text: string, bureaus: readonly KnownBureau[]): KnownBureau | undefined {
  const end = text.search(/[。；]/u.test(text) ? /(?:交通运输|交通)(?:厅|局|委)/u : /交通|公路|道路|运输/u);
  const before = end === -1 ? '' : text.slice(0, end);
  const found = bureaus
    .map((bureau) => ({ bureau, at: before.lastIndexOf(stemOfPlace(bureau.shortName)) }))
    .filter(({ at }) => at !== -1)
    .sort(
      (a, b) =>
        b.at - a.at || stemOfPlace(a.bureau.shortName).length - stemOfPlace(b.bureau.shortName).length,
    );
  return found[0]?.bureau;
}

/** A text that names no bureau may still speak of its place again and again: 吉林, in a text of 全省. */
export function guessBureau(text: string, bureaus: readonly KnownBureau[]): FoundBureau | undefined {
  const counted = bureaus
    .map((bureau) => ({ bureau, count: text.split(stemOfPlace(bureau.shortName)).length - 1 }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (!first || first.count < fewestMentions || first.count < 2 * (second?.count ?? 0)) return undefined;
  return {
    bureau: first.bureau,
    from: `正文 ${String(first.count)} 次提到“${stemOfPlace(first.bureau.shortName)}”`,
    doubtful: true,
  };
}

const fewestMentions = 2;

/** What an office that the site does not have seems to be called. */
export function proposeBureau({ name, places, office }: OfficeName): ProposedBureau {
  const place = places.at(-1) ?? name;
  return { id: createBureauId(place), name, shortName: place, level: levelOf(places, office) };
}

function compact(text: string): string {
  return simplify(text).replace(/\s+/gu, '');
}
