/** English, whole: figures and sentences. Loaded by a page that shows it. */
import './data.ts';
import './elements.ts';
