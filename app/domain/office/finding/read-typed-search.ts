import { fold } from "#db/fold.ts";
import { idFromSlug } from "#app/domain/listings/listing.ts";
import { foldAddress, readMailAddress } from "#app/platform/mail/address.ts";
import { isMailProvider } from "#app/platform/mail/mail-doubt.ts";

export type Search = {
  /** Folded; all of them must be met. */
  words: string[];
  /** The same for companies: of a mail address only where it belongs to. */
  companyWords: string[];
  /** What may be the id of a listing, also out of an address that was pasted. */
  listingIds: string[];
  /** Out of the address of a company's page. */
  companySlugs: string[];
  /** Numbers of applications. */
  numbers: string[];
};

const mostWords = 10;

/** What somebody may have meant who typed or pasted something into the office's one search field. */
export function readTypedSearch(typed: string): Search {
  const parts = typed.split(/[\s/?#&]+/).filter(Boolean);
  const numbers = parts.flatMap((part) => (isNumber.test(part) ? [part.toUpperCase()] : []));
  const listingIds = parts.flatMap((part) => idFromSlug(part.toLowerCase()) ?? []);
  const companySlugs = [...typed.matchAll(/\/companies\/([a-z0-9-]+)/g)].map(([, slug = ""]) => slug);
  const rest = { listingIds, companySlugs, numbers };
  if (/^https?:\/\//i.test(typed)) return { words: [], companyWords: [], ...rest };
  const address = readMailAddress(typed);
  const words = wordsOf(address ? foldAddress(address) : typed);
  const domain = address ? foldAddress(address).split("@")[1] : undefined;
  const companyWords = domain === undefined || isMailProvider(domain) ? words : wordsOf(domain);
  return { words, companyWords, ...rest };
}

const isNumber = /^[0-9a-z]{4}-[0-9a-z]{4}$/i;

const wordsOf = (text: string) => [...new Set(fold(text).split(" ").filter(Boolean))].slice(0, mostWords);
