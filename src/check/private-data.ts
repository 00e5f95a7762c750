import { canonicalise, maskMiddle } from '../text/privacy/private-text.ts';
import type { Span } from '../text/span.ts';
import { listTexts } from './published-texts.ts';
import type { CheckContext, CheckedDocument, Finding } from './rules/rule.ts';

/** How one kind of private data is found and called. */
export interface PrivateKind {
  /** With its measure word: 一个手机号码. */
  readonly name: string;
  readonly find: (text: string) => Span[];
  readonly advice: string;
}

/** Finds one kind of private data in everything that a document publishes, except what the site allows. */
export function findPrivateData(
  { name, find, advice }: PrivateKind,
  checked: CheckedDocument,
  { settings }: CheckContext,
): Finding[] {
  const allowed = new Set(settings.allow.map(({ text }) => canonicalise(text)));
  const told = new Set<string>();
  return listTexts(checked).flatMap(({ text, locate }) =>
    find(text).flatMap((span) => {
      const canonical = canonicalise(span.text);
      if (allowed.has(canonical)) return [];
      const { line, column } = locate(span);
      // One string may be found as the text and as the address of a link.
      const key = `${canonical} ${line} ${column}`;
      if (told.has(key)) return [];
      told.add(key);
      return [{ line, column, message: `这里有${name}“${maskMiddle(canonical)}”，不能公开。`, advice }];
    }),
  );
}
