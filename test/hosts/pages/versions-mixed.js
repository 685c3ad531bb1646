/* Each version is the first to define some tags: a consumer of one inside, and far from, a provider of the other. */
await import('/older/elements/indicator-report.js');
await import('/older/elements/service-tally.js');
await import('/zhanbao/zhanbao.js');
