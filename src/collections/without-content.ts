/** Tells the loaders, which Astro loads by itself, that Astro only bundles: documents and settings are loaded by another process. */
export const withoutContentVariable = 'TONGTU_WITHOUT_CONTENT';
