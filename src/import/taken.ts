import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { splitFile } from '../document/split-file.ts';
import { mostTextBytes, readInside } from '../source/border/read-inside.ts';
import { removeWhiteSpace } from '../text/spelling/normalise.ts';
import { proposeName } from './place-document.ts';

/** A document that is about to be written. */
export interface Written {
  readonly title: string;
  readonly kind: string;
  /** Missing if nobody knows it. */
  readonly period?: string;
}

/** What the webmaster allows. */
export interface Permission {
  /** To replace what is there. */
  readonly force: boolean;
  /** Whether the name was given, so that it is known what is replaced. */
  readonly named: boolean;
}

/**
 * Why a document may not be written to a file, in Chinese; undefined if it may. Another document is never replaced unless it was named:
 * a bureau may have a plan and key points for one year.
 * @param target absolute path
 * @param shown the path as the webmaster knows it
 */
export function refuseTaken(
  target: string,
  shown: string,
  written: Written,
  { force, named }: Permission,
): { readonly message: string; readonly advice: string } | undefined {
  if (!existsSync(target)) return undefined;
  const title = readTitle(target);
  if (title === undefined || isSame(title, written.title) || named) {
    return force
      ? undefined
      : { message: `${shown} 已经有了，没有动它。`, advice: '要替换它，请加上 --force。' };
  }
  const copy = findCopy(target, written.title);
  if (copy !== undefined) {
    return {
      message: `“${written.title}”已经有了，是旁边的 ${copy}.mdx，没有动它。`,
      advice: `要替换它，请写 --force --name ${copy}。`,
    };
  }
  const name = proposeNameBeside(target, written);
  return {
    message: `${shown} 已经有了，是另一份文件“${title}”，没有动它。`,
    advice:
      `这一份“${written.title}”请另起一个名字，例如加上 --name ${name}；` +
      `确实要替换那一份的，请写 --force --name ${path.basename(target, '.mdx')}。`,
  };
}

function isSame(title: string, other: string): boolean {
  return removeWhiteSpace(title) === removeWhiteSpace(other);
}

/** Name of the document of that title that stands beside another under a name that was given to it. */
function findCopy(target: string, title: string): string | undefined {
  const folder = path.dirname(target);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => path.basename(name, '.mdx'))
    .find((name) => isSame(readTitle(path.join(folder, `${name}.mdx`)) ?? '', title));
}

/** A name for a document whose place another has. */
export function proposeNameBeside(
  target: string,
  { kind, period }: Written,
  others: readonly string[] = [],
): string {
  const folder = path.dirname(target);
  return proposeName(period ?? path.basename(target, '.mdx'), kind, (name) => {
    const file = path.join(folder, `${name}.mdx`);
    return existsSync(file) || others.includes(file);
  });
}

/** The title of a document; undefined if it has none that can be read. */
function readTitle(file: string): string | undefined {
  const reading = readInside(path.dirname(file), path.basename(file), { most: mostTextBytes });
  if ('fault' in reading) return undefined;
  const text = Buffer.from(reading.bytes).toString('utf8');
  const parts = splitFile(text.replaceAll('\r\n', '\n'), () => undefined);
  try {
    const data: unknown = parse(parts?.yaml ?? '', { logLevel: 'silent' });
    const title = typeof data === 'object' && data !== null && 'title' in data ? data.title : undefined;
    return typeof title === 'string' ? title : undefined;
  } catch {
    return undefined;
  }
}
