/** The branch to which changes go at hosts where the CMS opens no pull requests: `docs/ci/gitea-review.yml` does. */
export const reviewBranch = 'edits';
