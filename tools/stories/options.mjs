/** What the commands over the stories take: `--only PART --themes a,b --widths 390,1280 --brief --approve`; the theme that no attribute asks for is `default`. */
export function readOptions(words = process.argv.slice(2)) {
  const after = (name) => (words.includes(name) ? (words[words.indexOf(name) + 1] ?? '') : undefined);
  const themes = after('--themes') ?? after('--theme');
  const brief = words.includes('--brief');
  return {
    only: after('--only') ?? '',
    themes: themes?.split(',').map((theme) => (theme === 'default' ? '' : theme)) ?? (brief ? [''] : undefined),
    widths: after('--widths')?.split(','),
    approve: words.includes('--approve'),
    brief,
  };
}
