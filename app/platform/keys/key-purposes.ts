/**
 * What the one secret of the installation is used for, and what becomes of it when the secret is changed.
 * resealed: what is encrypted with it is encrypted anew. carried: what only says whether something was made with it; the key
 * itself is taken along, encrypted with the new secret. dropped: forgotten within a day anyhow.
 */
export const keyPurposes = {
  "file keys": "resealed",
  authenticators: "resealed",
  "kept forms": "resealed",
  webhooks: "resealed",
  "carried keys": "resealed",
  check: "resealed",
  "alert links": "carried",
  "registration links": "carried",
  "ruling links": "carried",
  "returnee profile links": "carried",
  "taster links": "carried",
  "callback links": "carried",
  "returned mails": "carried",
  "stop links": "carried",
  "morning list links": "carried",
  "stopped mailboxes": "carried",
  "recovery codes": "carried",
  "offered authenticators": "dropped",
  "person passes": "dropped",
  "own passes": "dropped",
  "sign-in counts": "dropped",
  "rate limits": "dropped",
} as const;

export type KeyPurpose = keyof typeof keyPurposes;

export const carriedPurposes = [
  "alert links",
  "registration links",
  "ruling links",
  "returnee profile links",
  "taster links",
  "callback links",
  "returned mails",
  "stop links",
  "morning list links",
  "stopped mailboxes",
  "recovery codes",
] as const;

export type CarriedPurpose = (typeof carriedPurposes)[number];

export type CarriedKeys = Partial<Record<CarriedPurpose, Buffer>>;
