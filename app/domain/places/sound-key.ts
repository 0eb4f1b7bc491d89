/**
 * The same for words that sound alike to somebody who writes another language by ear: "Żeszów" and "Rzeszów",
 * "Koblens" and "Koblenz", "Waimar" and "Weimar". For folded text.
 */
export function soundKey(folded: string): string {
  return changes.reduce((sound, [written, heard]) => sound.replace(written, heard), folded);
}

const changes: readonly [RegExp, string][] = [
  [/ch/g, "h"],
  [/ck/g, "k"],
  [/th|dt/g, "t"],
  [/ph/g, "f"],
  [/c(?=[aourlkt])/g, "k"],
  [/tsch|sch|[tcsrd]z|sz|sh|ts|[cz]/g, "s"],
  [/w|f/g, "v"],
  [/[yj]/g, "i"],
  [/ie/g, "i"],
  [/ai/g, "ei"],
  [/([aeiou])h(?=[^aeiou]|$)/g, "$1"],
  [/(.)\1+/g, "$1"],
];
