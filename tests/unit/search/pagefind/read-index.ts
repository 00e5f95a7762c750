import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as Pagefind has written it: what a result shows. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string }[];
}

/** The pages of a bundle, by address. @param folder where its `pagefind-entry.json` is */
export function readBundle(folder: string): Map<string, Fragment> {
  const fragments = readdirSync(path.join(folder, 'fragment')).map((file) => {
    const text = gunzipSync(readFileSync(path.join(folder, 'fragment', file))).toString('utf8');
    const fragment = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    // Pagefind marks where it has cut words.
    return { ...fragment, content: fragment.content.replaceAll('\u200B', '') };
  });
  return new Map(fragments.map((fragment) => [fragment.url, fragment]));
}
