/** The version of the format that this kit writes and reads. */
export const FORMAT = 'zhanbao/1';
