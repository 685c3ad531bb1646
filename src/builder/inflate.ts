/** In place of `node:zlib` in a browser (`workbooksHere` of tools/vite-plugins.mjs). */
export { inflateSync as inflateRawSync } from 'fflate';
