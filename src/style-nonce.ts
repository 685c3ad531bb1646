/**
 * Engines without constructable style sheets (Safari before 16.4, Firefox before 101) write their styles as `<style>`, which a policy
 * lets pass only with its nonce: lit is handed that of the page's scripts. Elsewhere nothing is done, and no global is made.
 * To be imported before the elements.
 */
if (!document.adoptedStyleSheets)
  document.querySelectorAll<HTMLElement>('script[nonce]').forEach((script) => ((window as { litNonce?: string | undefined }).litNonce = script.nonce));
