/** The build steps of our own, shared by the builds of pages. */

/** Everything beyond ASCII as \u escapes, for a classic script on a GBK page is read as GBK. */
export function ascii() {
  return {
    name: 'ascii',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk')
          file.code = file.code
            .replace(/\s*\/\* @(__PURE__|vite-ignore) \*\/\s?/g, '')
            .replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
    },
  };
}

/** Style sheets without their line breaks, templates with one space where markup was broken over lines. */
export function compactTemplates() {
  return {
    name: 'compact-templates',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('/src/components/') && !id.endsWith('.styles.ts')) return { code: code.replace(/>\s*\n\s*</g, '> <'), map: null };
      return id.endsWith('.styles.ts')
        ? {
            code: code.replace(/css`[^`]*`/g, (css) =>
              css
                .replace(/\n\s*/g, '')
                .replace(/: /g, ':')
                .replace(/ \{/g, '{')
                .replace(/;\}/g, '}')
                .replace(/, /g, ',')
                .replace(/([ :,(])0\./g, '$1.')
                .replace(/ !/g, '!'),
            ),
            map: null,
          }
        : null;
    },
  };
}

/**
 * lit without what no page of ours has: hooks for the ShadyDOM polyfill and for server rendering, the list of copies that only
 * its development build reads, the advice of errors that types keep us from. What a later lit writes otherwise stays as it is.
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (!/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\//.test(id)) return null;
      const slim = code
        .replace(/\w+\.litElementHydrateSupport\?\.\(\{[^}]*\}\)/g, 'void 0')
        .replace(/\b\w+\.(reactiveElement|litHtml|litElement)PolyfillSupport\b/g, 'void 0')
        .replace(/\(\w+\.(reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, 'void 0')
        .replace(/"CSSResult is not constructable\.[^"]*"/, '"css"')
        .replace(/"Value passed to 'css'[^"]*"/, '"css: "')
        .replace(/"\. Use 'unsafeCSS'[^"]*"/, '""');
      return { code: slim, map: null };
    },
  };
}
