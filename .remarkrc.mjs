/**
 * The checks of this project for remark: `npx remark content/plans/yunxi/2024.mdx --frail`, and in editors with the unified language
 * server. See 在编辑器里看检查结果 in `docs/guide.zh-CN.md`.
 */

// The checks are TypeScript. A Node that cannot run it, the one inside an editor perhaps, leaves them to the project's own.
const { remarkCheck } = process.features.typescript
  ? await import('./src/check/remark-check.ts')
  : await import('./src/cli/set-up/remark-check.mjs');

/**
 * A document is official text: remark gives it back as it is written, and never formats it.
 *
 * @this {import('unified').Processor}
 */
function keepText() {
  this.compiler = (_tree, file) => String(file);
}

export default { plugins: [keepText, remarkCheck] };
