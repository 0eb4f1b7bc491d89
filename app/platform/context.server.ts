import type { Logger } from "pino";
import type { Db } from "#db/connect.server.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import type { Config } from "./config.server.ts";
import type { DiskTrouble } from "./files/disk-trouble.server.ts";
import type { FileStore } from "./files/file-store.server.ts";
import type { Scanner } from "./files/scanner.server.ts";
import type { RateLimits } from "./http/rate-limits.server.ts";
import type { Tally } from "./tally.ts";

/** What every loader and action gets from the process it runs in. Tests build their own. */
export type AppContext = {
  db: Db;
  /** The store as this request found it, read at most once: for pages that nobody changes while they are made. */
  edition: () => Promise<StoreEdition>;
  config: Config;
  now: () => Date;
  log: Logger;
  files: FileStore;
  /** Why nothing new may be taken in any more. */
  diskTrouble: () => Promise<DiskTrouble | null>;
  /** Null when the operator has no virus scanner. */
  scan: Scanner | null;
  limits: RateLimits;
  /** Who looked at what since it was last written down. */
  visits: Tally;
  /** What was searched for since then. */
  searches: Tally;
  /** Stands for the visitor in rate limits: the address, or the /64 network of an IPv6 address. Never stored elsewhere. */
  client: string;
  /** Under which this request stands in the log. */
  requestId: string;
};

declare module "@remix-run/server-runtime" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how Remix wants its context typed
  interface AppLoadContext extends AppContext {}
}
