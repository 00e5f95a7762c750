/** What a list of the ledger was narrowed to. */
export interface Scope {
  /** Names of what was chosen: 未完成, 2023年. */
  readonly chosen: readonly string[];
  /** Words that the lines have to have; empty for none. */
  readonly words: string;
  /** Lines that are left, of how many. */
  readonly found: number;
  readonly whole: number;
  /** Heading of the list that was narrowed. */
  readonly of: string;
}

/** Says at the head of a narrowed list what it has, and of how many: else its headline figures read as those of the whole. */
export function describeScope({ chosen, words, found, whole, of }: Scope): string {
  const named = chosen.map((name) => `“${name}”`).join('、');
  const asked = [...(named === '' ? [] : [`属于${named}`]), ...(words === '' ? [] : [`写着“${words}”`])].join(
    '、',
  );
  const rest = `${of}一共 ${String(whole)} 行`;
  return found === 0 ? `没有${asked}的；${rest}。` : `只列${asked}的 ${String(found)} 行；${rest}。`;
}
