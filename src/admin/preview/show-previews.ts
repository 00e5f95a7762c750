import type CMS from '@sveltia/cms';
import { collections } from '../../schema/document.ts';
import type { Fields } from '../format/edit-yaml.ts';
import type { HasFile } from './check-text.ts';
import type { Known } from './known.ts';

/** A map of the library that the CMS gives its previews, as far as it is read here. */
interface Entry {
  readonly get: (name: 'path' | 'data') => unknown;
}

/** What the CMS gives a preview, as far as it is read here. */
interface Given {
  readonly entry: Entry;
  /** Finds a file of the repository by its path from `content/`, which begins with a slash. */
  readonly getAsset: (path: string) => unknown;
}

/** How the CMS makes an element of React, which it brings itself. */
type MakeElement = (
  name: string,
  attributes: { readonly ref: (element: HTMLElement | null) => void },
) => unknown;

/**
 * Shows documents beside their forms as their pages will be, with what the check says of them while they are written. What reads
 * documents is loaded with the first of them.
 * @param hasFile knows the files of the working copy; those of a host the CMS knows
 */
export function showPreviews(cms: typeof CMS, known: Known, theme: string, hasFile?: HasFile): void {
  const loaded = import('./preview.ts').then(({ createPreview, styles }) => {
    for (const style of styles) cms.registerPreviewStyle(style);
    return createPreview(known, theme);
  });
  for (const collection of collections)
    cms.registerPreviewTemplate(collection, ({ entry, getAsset }: Given): unknown => {
      const h = Reflect.get(window, 'h') as MakeElement;
      const fields = (entry.get('data') as { readonly toJS: () => Fields }).toJS();
      const path = entry.get('path');
      const file = typeof path === 'string' && path !== '' ? path : guessPath(collection, fields);
      const isThere: HasFile = hasFile ?? ((file) => getAsset(file.slice('content'.length)) !== undefined);
      return h('div', {
        ref: (element) => {
          if (element)
            void loaded.then((draw) => {
              draw(element, file, fields, isThere);
            });
        },
      });
    });
}

/** Where a new document will lie: its bureau and its first period. */
function guessPath(collection: string, fields: Fields): string {
  const { bureau } = fields;
  const periods = fields[collection === 'plans' ? 'plans' : 'reviews'];
  const [period = 'new'] = Array.isArray(periods) ? (periods as readonly unknown[]).map(String) : [];
  return `content/${collection}/${typeof bureau === 'string' ? bureau : 'new'}/${period}.mdx`;
}
