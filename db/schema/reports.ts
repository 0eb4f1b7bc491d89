import type * as Code from "../codes.ts";
import type { Instant } from "./column-types.ts";

export interface ReportTables {
  listing_report: ListingReportTable;
}

interface ListingReportTable {
  id: string;
  listing_id: string;
  reason: Code.ReportReason;
  text: string;
  name: string | null;
  email: string | null;
  lang: Code.Lang;
  created_at: Instant;
  handled_at: Instant | null;
  handled_by: string | null;
  remark: string | null;
}
