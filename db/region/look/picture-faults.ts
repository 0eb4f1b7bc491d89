const longest = 30_000;

const elements = new Set(
  "svg g path circle ellipse rect line polyline polygon defs linearGradient radialGradient stop clipPath mask symbol use title desc style".split(
    " ",
  ),
);

/** Why an SVG may not be the picture of the home page: it draws, and neither runs, loads nor leads anywhere. */
export function pictureFaults(file: string, svg: string): string[] {
  const faults: string[] = [];
  if (svg.length > longest) faults.push(`has more than ${longest} characters`);
  if (!/^\s*<svg [^>]*viewBox="-?[\d.]+ -?[\d.]+ \d[\d.]* \d[\d.]*"/.test(svg))
    faults.push("must begin with <svg …> and its viewBox");
  if (/<[!?]/.test(svg)) faults.push("may have no <! and no <?: declarations, comments, entities");
  for (const [, name = "", rest = ""] of svg.matchAll(/<\/?([^\s/>]*)([^>]*)/g)) {
    if (!elements.has(name)) faults.push(`<${name.slice(0, 30)}> is not allowed`);
    for (const [, attribute = "", value = ""] of rest.matchAll(/([^\s=/"']+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]*)/g)) {
      if (/^on/i.test(attribute)) faults.push(`${attribute.slice(0, 30)} is not allowed: nothing runs in a picture`);
      if (/href$/i.test(attribute) && !/^["']#/.test(value))
        faults.push(`${attribute} may only lead into the picture itself: #name`);
    }
  }
  for (const [, target = ""] of svg.matchAll(/url\(\s*["']?([^)]*)/gi))
    if (!target.startsWith("#")) faults.push("url(…) may only lead into the picture itself: #name");
  if (/@import|@font-face|\\|&#/i.test(svg)) faults.push("@import, @font-face, \\ and &# are not allowed");
  return [...new Set(faults)].map((fault) => `${file}: ${fault}`);
}
