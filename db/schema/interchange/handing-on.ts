import type { Channel } from "../../handing-on/channels.ts";
import type { Instant } from "../column-types.ts";

export interface HandingOnTables {
  handing_on_refusal: HandingOnRefusalTable;
}

/** What a company does not want: its listings are not handed on in this channel. */
interface HandingOnRefusalTable {
  company_id: string;
  channel: Channel;
  refused_at: Instant;
}
