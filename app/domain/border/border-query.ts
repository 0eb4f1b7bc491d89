import { countries, type Country } from "#db/codes.ts";

export type BorderAsked = { work: Country | null; home: Country | null; listing: string | null };

const countryIn = (text: string | null) => countries.find((country) => country === text) ?? null;

/** What is unknown is as if it had not been asked. */
export function readBorderQuery(query: URLSearchParams): BorderAsked {
  const listing = query.get("listing") ?? "";
  return {
    work: countryIn(query.get("work")),
    home: countryIn(query.get("home")),
    listing: /^[0-9a-z]{10}$/.test(listing) ? listing : null,
  };
}

/** The same question always has the same address. */
export function borderQuery(query: URLSearchParams): URLSearchParams {
  const known = Object.entries(readBorderQuery(query)).filter((entry): entry is [string, string] => entry[1] !== null);
  return new URLSearchParams(known);
}
