/**
 * What lets its reader act for somebody, or says who somebody is. Our keys have 43 signs, as they are or in codes (%41); nothing
 * else that is logged has as many in one word.
 */
const secrets: readonly [RegExp, string][] = [
  [/(?:[\w-]|%[\da-f]{2}){43,}/gi, "…"],
  [/\b([a-z]+:\/\/)[^\s"/@]+@/gi, "$1…@"],
  [/\b(https?:\/\/[^\s"?#]+)[?#][^\s"\\]*/gi, "$1?…"],
  [/[^\s"'<>(),:;@\\/=…]+(?:@|%40)[^\s"'<>(),:;@\\/…]+\.[a-z]{2,}/gi, "…"],
  [/\+\d[\d ()/-]{6,}\d/g, "…"],
];

/** The last net under everything that is logged: a line without keys, mail addresses, numbers of phones and queries. */
export function redacted(line: string) {
  return secrets.reduce((text, [secret, shown]) => text.replace(secret, shown), line);
}
