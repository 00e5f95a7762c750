import { posix } from 'node:path';
import { reportDamage, reportExcess } from './damage.ts';
import { resolveAlternates } from './alternates.ts';
import { listElements } from './element.ts';
import { explainForeignPackage } from './file-kind.ts';
import { mostXmlBytes } from './limits.ts';
import { parseXml, type XmlElement } from './xml.ts';
import { normaliseName, openZip, type Archive } from './zip.ts';

/** One part of XML with what it points to. */
export interface Part {
  readonly root: XmlElement;
  readonly relations: Relations;
}

/** Relationships of a part (ECMA-376-2, 6.5) by their id. */
export type Relations = ReadonlyMap<string, Relation>;

export interface Relation {
  /** The last step of the type, which is the same in transitional and strict files: `styles`, `image`. */
  readonly type: string;
  /** Name of a part, or an address if it is external. */
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  readonly archive: Archive;
  /** `word/document.xml`, as a rule. */
  readonly main: Part;
  /** Relationships of the package itself. */
  readonly relations: Relations;
}

export function openPackage(bytes: Uint8Array): Package {
  const archive = openZip(bytes);
  const names = [...archive.keys()];
  const isPackage = archive.has('[content_types].xml') || archive.has('_rels/.rels');
  const relations = isPackage ? readRelations(archive, '') : new Map<string, Relation>();
  const target = findByType(relations, 'officeDocument')[0] ?? 'word/document.xml';
  if (!archive.has(normaliseName(target))) {
    if (names.some((name) => name.startsWith('word/'))) throw reportDamage('缺少正文（word/document.xml）');
    throw explainForeignPackage(names);
  }
  if (/^(?:xl|ppt)\//u.test(normaliseName(target))) throw explainForeignPackage(names);
  const main = readPart(archive, target);
  if (main?.root.name !== 'w:document') throw reportDamage('正文不是 Word 的格式');
  return { archive, main, relations };
}

/** Names of parts that a relationship of this type points to. */
export function findByType(relations: Relations, type: string): string[] {
  return [...relations.values()]
    .filter((relation) => relation.type === type && !relation.external)
    .map(({ target }) => target);
}

/** The first part that a relationship of this type points to. */
export function readPartByType(archive: Archive, relations: Relations, type: string): Part | undefined {
  const [name] = findByType(relations, type);
  return name === undefined ? undefined : readPart(archive, name);
}

/** @returns undefined if the package has no such part */
export function readPart(archive: Archive, name: string): Part | undefined {
  const root = readXml(archive, name);
  return root && { root, relations: readRelations(archive, name) };
}

function readXml(archive: Archive, name: string): XmlElement | undefined {
  const entry = archive.get(normaliseName(name));
  if (entry === undefined) return undefined;
  if (entry.size > mostXmlBytes)
    throw reportExcess(
      `部件 ${entry.name} 有 ${Math.ceil(entry.size / 1e6)} MB，最多 ${mostXmlBytes / 1e6} MB`,
    );
  const source = decode(entry.read(), entry.name);
  const parsed = parseXml(source);
  if (typeof parsed === 'string') throw reportDamage(`部件 ${entry.name} 的 ${parsed}`);
  return source.includes('AlternateContent') ? resolveAlternates(parsed) : parsed;
}

/** Parts are in UTF-8 or UTF-16 (ECMA-376-2, 8.2.5). */
function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw reportDamage(`部件 ${name} 的文字编码不对`);
  }
}

/** Relationships stand in `_rels/NAME.rels` beside a part, and in `_rels/.rels` for the package. */
function readRelations(archive: Archive, name: string): Relations {
  const folder = posix.dirname(name);
  const root = readXml(archive, posix.join(folder, '_rels', `${posix.basename(name)}.rels`));
  const relations = new Map<string, Relation>();
  for (const { attributes } of listElements(root, 'rel:Relationship')) {
    const external = attributes['TargetMode'] === 'External';
    const type = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
    const target = attributes['Target'] ?? '';
    const resolved = external ? target : resolveTarget(folder, target);
    relations.set(attributes['Id'] ?? '', { type, target: resolved, external });
  }
  return relations;
}

/** A target is relative to the folder of the part, or absolute within the package. */
function resolveTarget(folder: string, target: string): string {
  let plain = target.replaceAll('\\', '/');
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // A producer that does not escape names: taken as it is.
  }
  return plain.startsWith('/') ? plain.slice(1) : posix.normalize(posix.join(folder, plain));
}
