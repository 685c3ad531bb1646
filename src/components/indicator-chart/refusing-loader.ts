/** What Vega asks when it wants something from the network: the answer is no. */
const no = () => Promise.reject(new Error('refused'));

export const refusingLoader = { options: {}, load: no, sanitize: no, http: no, file: no } as never;
