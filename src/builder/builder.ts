/** The script of builder.html. */
import { BuilderPage } from './page.ts';

const root = document.querySelector('main');
if (root) void new BuilderPage(root, new URL(location.href)).start();
