/** Serves the demo portal page with the built kit: `PORT=8080 npm start`. */
import { startServer } from './static-server.mjs';

const port = Number(process.env.PORT ?? 4173);

try {
  const { url } = await startServer({ port, mounts: { '/': 'examples/portal-column', '/zhanbao/': 'dist', '/data/': 'reports' } });
  console.log(`zhanbao demo: ${url}/`);
} catch (error) {
  console.error(`Port ${port} cannot be used (${error.code ?? error}). Choose another: PORT=4174 npm start`);
  process.exitCode = 1;
}
