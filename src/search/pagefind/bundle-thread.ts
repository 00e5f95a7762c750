/** One thread of `makeBundles`; Tinypool calls it with a bundle. */
export { makeBundle as default } from './make-bundle.ts';
