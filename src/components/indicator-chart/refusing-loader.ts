/** A Vega loader that refuses every request. */
const no = () => Promise.reject(new Error('refused'));

export const refusingLoader = { options: {}, load: no, sanitize: no, http: no, file: no } as never;
