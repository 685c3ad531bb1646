/** In place of `write-excel-file/node` in a browser (`workbooksHere` of tools/builder-plugins.mjs). */
import writeWorkbook from 'write-excel-file/browser';

export default (...content: Parameters<typeof writeWorkbook>) => ({
  toBuffer: async () => new Uint8Array(await new Response(await writeWorkbook(...content).toBlob()).arrayBuffer()),
});
