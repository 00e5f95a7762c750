import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Plugin } from 'unified';

/** The last step: hast → HTML. What the gate let through is all data, so nothing needs sanitising. */
export const rehypeHtml: Plugin<[], Root, string> = function () {
  this.compiler = (tree) => toHtml(tree as Root);
};
