/**
 * Engines without constructable style sheets (Safari before 16.4, Firefox before 101) get their styles as `<style>`, which a content
 * security policy allows only with its nonce: this passes the nonce of the page's scripts to lit. In other engines it does nothing and
 * creates no global. To be imported before the elements.
 */
if (!document.adoptedStyleSheets)
  document.querySelectorAll<HTMLElement>('script[nonce]').forEach((script) => ((window as { litNonce?: string | undefined }).litNonce = script.nonce));
