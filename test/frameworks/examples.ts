/** The examples, each with what its own toolchain needs to be told, and the mistakes that its own checker must find. */

/** A mistake in a line of the example: what is written there, and what is written in its place. */
export type Mistake = readonly [right: string, wrong: string];

export interface Example {
  /** Folder in `examples/`. */
  readonly folder: string;
  readonly title: string;
  /** What is served, in the folder. */
  readonly built: string;
  /** Names of the Trusted Types policies that the framework makes. */
  readonly policies: readonly string[];
  readonly types: { readonly file: string; readonly mistakes: Readonly<Record<string, Mistake>> } | { readonly none: string };
  /** Runs in CI as well. */
  readonly brief: boolean;
}

/** The same three mistakes in each language of templates: a text for a number, a property that is not there, a field that the event lacks. */
const NUMBER = 'a text in place of a number';
const MISSPELT = 'a property of another name';
const EVENT = 'a field that the event has not';

export const EXAMPLES: readonly Example[] = [
  {
    folder: 'no-build',
    title: 'no build',
    built: '.',
    policies: [],
    types: { none: 'nothing is compiled' },
    brief: true,
  },
  {
    folder: 'vite',
    title: 'Vite, TypeScript',
    built: 'dist',
    policies: [],
    types: {
      file: 'src/main.ts',
      mistakes: {
        [NUMBER]: ['gauge.elder = elder.checked', "gauge.headingLevel = '2'"],
        [MISSPELT]: ['draft.report = withStations', 'draft.raport = withStations'],
        [EVENT]: ["'figure-select', ({ observation })", "'figure-select', ({ observed: observation })"],
      },
    },
    brief: true,
  },
  {
    folder: 'vue',
    title: 'Vue 3',
    built: 'dist',
    policies: ['vue'],
    types: {
      file: 'src/App.vue',
      mistakes: {
        [NUMBER]: [':headingLevel="2"', `:headingLevel="'2'"`],
        [MISSPELT]: [':report="draft"', ':raport="draft"'],
        [EVENT]: ['$event.observation.printed', '$event.observed.printed'],
      },
    },
    brief: true,
  },
  {
    folder: 'react',
    title: 'React 19',
    built: 'dist',
    policies: [],
    types: {
      file: 'src/App.tsx',
      mistakes: {
        [NUMBER]: ['headingLevel={2}', 'headingLevel="2"'],
        [MISSPELT]: ['report={draft}', 'raport={draft}'],
        [EVENT]: ['onfigure-select={({ observation })', 'onfigure-select={({ observed: observation })'],
      },
    },
    brief: true,
  },
  {
    folder: 'react18',
    title: 'React 18',
    built: 'dist',
    policies: [],
    types: {
      file: 'src/App.tsx',
      mistakes: {
        [NUMBER]: ['headingLevel={2}', 'headingLevel="2"'],
        [MISSPELT]: ['report={draft}', 'raport={draft}'],
        [EVENT]: ['onFigureSelect={({ observation })', 'onFigureSelect={({ observed: observation })'],
      },
    },
    brief: false,
  },
  {
    folder: 'svelte',
    title: 'Svelte 5',
    built: 'dist',
    policies: ['svelte-trusted-html'],
    types: {
      file: 'src/App.svelte',
      mistakes: {
        [NUMBER]: ['headingLevel={2}', 'headingLevel="2"'],
        [MISSPELT]: ['report={draft}', 'raport={draft}'],
        [EVENT]: ['onfigure-select={({ observation })', 'onfigure-select={({ observed: observation })'],
      },
    },
    brief: false,
  },
  {
    folder: 'vue2',
    title: 'Vue 2.7',
    built: 'dist',
    policies: [],
    // The templates of Vue 2.7 know no types of foreign tags; what its checker sees of the kit are the events in the script.
    types: { file: 'src/App.vue', mistakes: { [EVENT]: ['({ report }: ReportReadyEvent)', '({ reports: report }: ReportReadyEvent)'] } },
    brief: false,
  },
  {
    folder: 'angular',
    title: 'Angular 22',
    built: 'dist',
    policies: ['angular', 'angular#bundler'],
    types: {
      file: 'src/app.html',
      mistakes: {
        [NUMBER]: ['[headingLevel]="2"', `[headingLevel]="'2'"`],
        [MISSPELT]: ['[report]="draft()"', '[raport]="draft()"'],
        [EVENT]: ['$event.observation.printed', '$event.observed.printed'],
      },
    },
    brief: false,
  },
];
