/** Tells the integration that the working copy is edited in the browser: `npm run cms` sets it. */
export const cmsVariable = 'TONGTU_CMS';
