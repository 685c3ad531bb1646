/** The manifest as Storybook's tables need it: one row a name, so parts and the default slot get names of their own. */
import manifest from '../custom-elements.json' with { type: 'json' };

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly cssParts?: readonly Named[];
  readonly slots?: readonly Named[];
}

/** A part called `heading` must not take the row of the attribute `heading`. */
function withRows(declaration: Declaration): Declaration {
  return {
    ...declaration,
    cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })) ?? [],
    slots: declaration.slots?.map((slot) => ({ ...slot, name: slot.name || '(default slot)' })) ?? [],
  };
}

export const manifestForTables = {
  ...manifest,
  modules: manifest.modules.map((module) => ({ ...module, declarations: module.declarations.map(withRows) })),
};
