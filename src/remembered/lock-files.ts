/** In which npm, pnpm and yarn note the versions that they have installed. */
export const lockFiles = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'] as const;
