import { fetchableAddress } from "#app/platform/fetching/fetchable-address.ts";
import { decodeEntities } from "./decode-entities.ts";
import { attributeOf, htmlTokens } from "./html-tokens.ts";

export type PageContents = {
  /** What stands in the page for machines, as it was written. */
  data: unknown[];
  /** Other pages of the same host, those first that look like ads. */
  links: string[];
};

const mostLinks = 2000;
const longestData = 1024 * 1024;

/** A page's data for machines (JSON-LD) and where it leads to. */
export function pageContents(html: string, address: string): PageContents {
  const page = new URL(address);
  let base = page;
  const data: unknown[] = [];
  const links = new Set<string>();
  for (const token of htmlTokens(html)) {
    if ("text" in token || token.end) continue;
    if (token.tag === "base") base = URL.parse(hrefOf(token.attributes), page.href) ?? base;
    if (token.tag === "script" && isData(token.attributes)) data.push(...parsed(token.inside));
    if (token.tag === "a" && links.size < mostLinks) {
      const link = fetchableAddress(hrefOf(token.attributes), base);
      if (link && link.host === page.host && link.href !== page.href) links.add(link.href);
    }
  }
  return { data, links: adsFirst([...links]) };
}

const hrefOf = (attributes: string) => decodeEntities(attributeOf(attributes, "href") ?? "").trim();
const isData = (attributes: string) => /^application\/ld\+json\b/i.test((attributeOf(attributes, "type") ?? "").trim());

/** Line ends inside of texts are no JSON, but common. */
function parsed(text: string): unknown[] {
  if (text.length > longestData) return [];
  try {
    // eslint-disable-next-line no-control-regex -- these are what is no JSON
    return [JSON.parse(text.replace(/[\u0000-\u001f]+/g, " "))];
  } catch {
    return [];
  }
}

const looksLikeAd =
  /job|stelle|karrier|career|ausbild|azubi|praktik|vakan|vacan|position|prac[ae]|ofert|karier|nabidk|volna-mist|opening/i;
const looksLikeFile = /\.(pdf|jpe?g|png|gif|svg|webp|zip|docx?|xlsx?|mp4|css|js|ics)$/i;

function adsFirst(links: string[]) {
  const pages = links.filter((link) => !looksLikeFile.test(new URL(link).pathname));
  return [...pages.filter((link) => looksLikeAd.test(link)), ...pages.filter((link) => !looksLikeAd.test(link))];
}
