import type * as Upkeep from "../../listings/upkeep-codes.ts";
import type { Day, Instant } from "../column-types.ts";

/** How companies are kept to what they have posted. */
export interface UpkeepTables {
  listing_notice: ListingNoticeTable;
  listing_link: ListingLinkTable;
}

/** Each is mailed once: about the end once a last day, about whether it is open once a sign of life. */
interface ListingNoticeTable {
  listing_id: string;
  notice: Upkeep.ListingNotice;
  /** The last day that is meant, or the day of the last sign of life. */
  about: Day;
  sent_on: Day;
  /** As the mail says: unless somebody answers, the listing ends by itself on this day. */
  ends_on: Day | null;
}

/** A link in a mail by which one person of the company does one thing with a listing, as long as it ends on the same day. */
interface ListingLinkTable {
  /** SHA-256 of the token in the mail. */
  id: string;
  listing_id: string;
  account_id: string;
  deed: Upkeep.ListingDeed;
  /** The listing's last day when the mail was written. */
  deadline: Day;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}
