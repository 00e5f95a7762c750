/** Tells the integration, which Astro loads by itself, that only a part of the site is rendered: `3/16`. */
export const shareVariable = 'TONGTU_SHARE';
