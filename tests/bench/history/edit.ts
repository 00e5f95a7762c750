import type { Random } from '../corpus/random.ts';

/** The next version of a document: mostly a figure is another one, sometimes a sentence is added or dropped, or only the form changes. */
export function edit(source: string, random: Random, number: number): string {
  const end = source.indexOf('\n---', 4) + '\n---'.length;
  const [head, body] = [source.slice(0, end), source.slice(end)];
  const way = number % 5;
  if (way === 0) return head + body.replace(/([^\n]{4,8})。\n/u, '**$1**。\n');
  if (way === 1) return `${head}${body.trimEnd()}\n\n第${String(number)}次补充：按月报告进度。\n`;
  const figures = [...body.matchAll(/\d+/gu)];
  const chosen = figures[random.int(0, Math.max(0, figures.length - 1))];
  if (!chosen) return `${head}${body}\n\n${String(number)}。\n`;
  const after = chosen.index + chosen[0].length;
  return (
    head + body.slice(0, chosen.index) + String(Number(chosen[0]) + 1 + (number % 7)) + body.slice(after)
  );
}
