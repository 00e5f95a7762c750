import { readFileSync } from 'node:fs';
import { parse, serialize } from 'parse5';

/** A page as all HTML is written the same: every attribute with quotes, every element with its end tag. */
export function readHtml(file: string): string {
  return serialize(parse(readFileSync(file, 'utf8')));
}
