import { decodeString } from 'micromark-util-decode-string';

/** A tag, taken apart. */
export interface Tag {
  readonly name: string;
  /** `</Note>` closes, `<Figure />` opens and closes at once. */
  readonly kind: 'open' | 'close' | 'whole';
  readonly attributes: readonly Attribute[];
}

/** `name="value"`, or what was written in its place. */
export interface Attribute {
  readonly name: string;
  /** Without its quotes. */
  readonly value: string;
  readonly kind: 'text' | 'code' | 'unquoted' | 'stray';
  /** UTF-16 offset in the tag. */
  readonly offset: number;
}

const attributePattern =
  /(?<spread>\{[^}]*\}?)|(?<name>[\p{L}\p{N}_:.-]+)(?:\s*=\s*(?<value>"[^"]*"|'[^']*'|\{[^}]*\}?|[^\s"'{}]+))?|(?<stray>\S)/gu;

/** Takes a tag apart: `<Note title="甲">` → open, Note, title 甲. */
export function readTag(source: string): Tag {
  const [start = '', slash = '', name = ''] = /^<(\/?)([A-Za-z]*)/u.exec(source) ?? [];
  const end = /\/?>$/u.exec(source)?.[0] ?? '';
  const inner = source.slice(start.length, source.length - end.length);
  return {
    name,
    kind: slash ? 'close' : end === '/>' ? 'whole' : 'open',
    attributes: [...inner.matchAll(attributePattern)].map(({ groups = {}, index }) => ({
      ...readAttribute(groups),
      offset: start.length + index,
    })),
  };
}

function readAttribute({ spread, name = '', value = '', stray }: Record<string, string | undefined>) {
  if (spread !== undefined || value.startsWith('{')) return { name, value: '', kind: 'code' as const };
  if (stray !== undefined) return { name: stray, value: '', kind: 'stray' as const };
  const quoted = /^(["'])(.*)\1$/su.exec(value)?.[2];
  if (quoted === undefined) return { name, value, kind: 'unquoted' as const };
  return { name, value: decodeString(quoted), kind: 'text' as const };
}
