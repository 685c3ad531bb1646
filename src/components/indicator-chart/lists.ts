/** The presets that are lists of words and figures: what is promised, what happened when. Loaded if a page asks for one. */
export { listStyles as styles } from './lists.styles.ts';
export { listTemplate } from './lists.template.ts';
export { listView } from './lists.view.ts';
