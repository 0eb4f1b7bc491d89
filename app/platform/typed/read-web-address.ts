import { type Reading, refused, understood } from "./reading.ts";

/**
 * "muster.de", "www.muster.de/stellen", "HTTPS://müller.de": people leave out what every browser adds. Anything but a
 * page of the web is refused: other schemes, mail addresses, names and passwords in front, numbers for a name.
 */
export function readWebAddress(typed: string): Reading<string> {
  const text = typed.replace(/^(https?):\/*(?=[^/])/i, "$1://").replace(/^\/\/(?=[^/])/, "https://");
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const url = /\s/.test(text) ? null : URL.parse(whole);
  if (!url || url.username !== "" || url.password !== "" || !isName(url.hostname)) return refused("errors.url");
  const host = /^[^/?#]*/.exec(whole.replace(/^https?:\/\//i, ""))?.[0] ?? "";
  return understood(`${url.protocol}//${host.toLowerCase()}${whole.slice(`${url.protocol}//`.length + host.length)}`);
}

/** A name with a dot and an end of letters; a scheme like "javascript:" would read as a name with a port. */
const isName = (host: string) => /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*\.(xn--[a-z0-9-]+|[a-z]{2,})$/.test(host);
