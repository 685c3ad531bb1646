/** The elements as data for editors: custom data of VS Code, web-types of JetBrains. */
import type { Attribute, Face, Named } from './element-faces.ts';

/** The values of an attribute whose type is a list of words. */
export function valuesOf(type: string): readonly string[] {
  return [...type.matchAll(/'([^']*)'/g)].flatMap(([, word = '']) => (word === '' ? [] : [word]));
}

export function htmlData(faces: readonly Face[]): object {
  return {
    version: 1.1,
    tags: faces.map(({ tag, description, attributes }) => ({
      name: tag,
      description: { kind: 'markdown', value: description },
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: { kind: 'markdown', value: attribute.description },
        ...(attribute.type === 'boolean' ? { valueSet: 'v' } : {}),
        ...(valuesOf(attribute.type).length > 0 ? { values: valuesOf(attribute.type).map((name) => ({ name })) } : {}),
      })),
    })),
  };
}

export function webTypes(faces: readonly Face[], version: string): object {
  return {
    name: 'zhanbao',
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: { html: { elements: faces.map(webType) } },
  };
}

function webType({ tag, className, description, attributes, properties, events, slots, parts, cssProperties }: Face): object {
  const plain = ({ name, description: text }: Named) => ({ name, description: text });
  return {
    name: tag,
    description,
    source: { module: `zhanbao/${tag}/element`, symbol: className },
    attributes: attributes.map((attribute) => ({ ...plain(attribute), value: valueOf(attribute), ...defaultOf(attribute) })),
    slots: slots.map(plain),
    js: {
      properties: properties.map((property) => ({ ...plain(property), type: property.type })),
      events: events.map((event) => ({ ...plain(event), type: event.type })),
    },
    css: { parts: parts.map(plain), properties: cssProperties.map(plain) },
  };
}

function valueOf({ type }: Attribute): object {
  return type === 'boolean' ? { type: 'boolean', required: false } : { type };
}

function defaultOf({ default: value }: Attribute): object {
  return value === '' || value === "''" || value === 'undefined' ? {} : { default: value };
}
