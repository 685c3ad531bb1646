/** One classic script with every element, for templates that know no modules. */
import './index.ts';
