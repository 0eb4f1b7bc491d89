/** Why nothing could be read at an address: of the fetcher, of the readers, or because somebody is at it. */
export const readingFaults = [
  "address",
  "private",
  "unreachable",
  "tooSlow",
  "redirects",
  "status",
  "type",
  "unreadable",
  "tooLarge",
  "noOffers",
  "noFeed",
  "busy",
] as const;
export type ReadingFault = (typeof readingFaults)[number];
