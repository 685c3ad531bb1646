/** What the descriptions of the elements say in Chinese, by the English that stands in the source. A test tells what is missing and what nobody uses. */
export const ELEMENT_NOTES: Readonly<Record<string, string>> = {};
