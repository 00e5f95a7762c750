import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { describeLeaving } from '../text/leaving.ts';
import { visitElements } from './tree/visit-elements.ts';

/**
 * Announces that a link leads to a site that is not a government's.
 *
 * HTML `<a href="https://example.com">甲</a>` →
 * `<a href="https://example.com" rel="external noopener" class="external" title="将离开本站，前往 example.com">甲</a>`
 */
export const rehypeExternalLinks: Plugin<[], Root> = () => (tree) => {
  visitElements(tree, ({ tagName, properties }) => {
    if (tagName !== 'a' || typeof properties.href !== 'string') return;
    const leaving = describeLeaving(properties.href);
    if (leaving === undefined) return;
    properties.rel = ['external', 'noopener'];
    properties.className = ['external'];
    properties.title = leaving;
  });
};
