/** In place of `node:zlib` in a browser (`workbooksHere` of tools/builder-plugins.mjs). */
export { inflateSync as inflateRawSync } from 'fflate';
