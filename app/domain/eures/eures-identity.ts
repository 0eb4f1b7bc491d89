/** As whom the board hands its ads to a coordination office; agreed on with that office. */
export type EuresIdentity = {
  /** Of the document ids, and what the reference of an ad is one of. */
  source: string;
  party: { id: string; scheme: string; agency: string; name: string };
};
