import { isIP } from "node:net";

/**
 * Only https at its usual port, by name, without a name and password in front. A number for a host is refused however it
 * is written: URL.parse has made 0x7f.1, 017700000001 and 2130706433 what they are.
 */
export function fetchableAddress(text: string, base?: URL): URL | null {
  const url = text.length > longest ? null : URL.parse(text, base?.href);
  if (!url || url.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "") return null;
  if (!url.hostname.includes(".") || isIP(url.hostname.replace(/^\[|\]$|\.$/g, "")) !== 0) return null;
  url.hash = "";
  /** Letters beyond ASCII have become six signs each. */
  return url.href.length > longest ? null : url;
}

const longest = 2000;
