import { adminPath } from '../../schema/address.ts';

/** Where the server of `npm run cms` gives and takes files, after the path prefix of the site. */
export const apiPath = `${adminPath}files/`;
