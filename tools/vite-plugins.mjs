/** The build steps of our own, shared by all builds. */

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
        ? { code: code.replace(/css`[^`]*`/g, (css) => css.replace(/\n\s*/g, '').replace(/: /g, ':').replace(/ \{/g, '{')), map: null }
        : null;
    },
  };
}

/** Leaves a module out of a build: it is fetched at run time from beside the script. */
export function apart(end, address) {
  return {
    name: 'apart',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith(end) ? { id: address, external: true } : null),
  };
}
