/** What `npm run manifest` writes: the public face of the elements, inherited members included. */

const TAG = /([\w-]+)\.element\.ts$/;
/** `@without card figure-select`: names of the base class that this element has no use for. */
const WITHOUT = /@without ([^\n]+)/;
const LISTS = ['members', 'attributes', 'events', 'cssParts'];

/** The tag of an element is the name of its file; members of its own making are nobody else's business. */
function publicFace() {
  return {
    name: 'public-face',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const [, names] = WITHOUT.exec(node.getFullText()) ?? [];
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
      if (names && declaration) declaration.without = names.trim().split(/\s+/);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { path, declarations } of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({ kind }) => kind === 'class')) {
          const tagName = TAG.exec(path)?.[1];
          if (tagName) Object.assign(declaration, { tagName, customElement: true });
          declaration.members = declaration.members?.filter(({ privacy, static: own }) => !own && (privacy ?? 'public') === 'public');
          // Inner state is in `static properties` too; an attribute that belongs to a private field is none.
          const fields = new Map(declaration.members?.map((member) => [member.name, member]));
          declaration.attributes = declaration.attributes
            ?.filter(({ fieldName }) => !fieldName || fields.has(fieldName))
            .map((attribute) => ({ ...attribute, default: fields.get(attribute.fieldName)?.default }));
          // The analyzer takes what `dispatchEvent(new X(…))` begins with for an event of its own, beside the one from @fires, which is described.
          declaration.events = declaration.events
            ?.filter(({ description }) => description)
            .map((event) => ({ ...event, type: { text: `${event.name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Event` } }));
          const { without = [] } = declaration;
          for (const list of LISTS) declaration[list] = declaration[list]?.filter(({ name }) => !without.includes(name));
          delete declaration.without;
        }
      }
    },
  };
}

export default {
  litelement: true,
  packagejson: false,
  globs: ['src/components/*/*.element.ts', 'src/components/shared/indicator-element.ts'],
  plugins: [publicFace()],
};
