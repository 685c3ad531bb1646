/* Whether the policy is really in force: asked by a script that the page serves, for automation lifts the ban on eval. */
(function () {
  function refused(act) {
    try {
      act();
      return false;
    } catch {
      return true;
    }
  }
  window.held = {
    eval: refused(function () {
      // oxlint-disable-next-line no-eval -- it is refused, or the test is void
      (0, eval)('1');
    }),
    Function: refused(function () {
      new Function('return 1')();
    }),
    innerHTML: refused(function () {
      document.createElement('div').innerHTML = '<b></b>';
    }),
    policy: refused(function () {
      trustedTypes.createPolicy('portal', {});
    }),
  };
  // What the probe itself has done is not the kit's.
  window.violations = [];
  setTimeout(function () {
    document.addEventListener('securitypolicyviolation', function (event) {
      window.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
    });
  });
})();
