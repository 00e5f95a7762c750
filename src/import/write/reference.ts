import type { PhrasingContent } from 'mdast';

/** A character by its number, `&#x4ECA;`: to Markdown a sign that means nothing. It is written as it is; escaped it would be text. */
export function writeReference(character: string): PhrasingContent {
  return { type: 'html', value: `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};` };
}

/** Text with a reference for every sign in it. */
export function spellOut(text: string): PhrasingContent[] {
  return text
    .split(/([^\p{L}\p{N}\s])/u)
    .filter((part) => part !== '')
    .map((part) => (/^[^\p{L}\p{N}\s]$/u.test(part) ? writeReference(part) : { type: 'text', value: part }));
}
