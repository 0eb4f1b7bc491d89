import type { Field, Lang } from "../codes.ts";
import type { CostFrame, ExampleStatus, ExampleTag } from "../good-examples/good-example-codes.ts";
import type { Flag, Instant } from "./column-types.ts";

export interface GoodExampleTables {
  good_example: GoodExampleTable;
  good_example_text: GoodExampleTextTable;
  good_example_tag: GoodExampleTagTable;
  good_example_field: GoodExampleFieldTable;
  good_example_event: GoodExampleEventTable;
}

interface GoodExampleTable {
  id: string;
  status: ExampleStatus;
  /** 1: for people of member companies alone; no public page, feed or file may ever show it. */
  members_only: Flag;
  /** Whose example it is; null: the office tells it of several or of none. */
  company_id: string | null;
  /** 1: the company wrote it, so that nobody else sees it as a draft. */
  by_company: Flag;
  /** Null: nobody says. */
  cost: CostFrame | null;
  /** Somebody who answers questions and wants to; with a mail address, a number or both. */
  contact_name: string | null;
  contact_email: string | null;
  contact_phone: string | null;
  created_at: Instant;
  updated_at: Instant;
  submitted_at: Instant | null;
  submitted_by: string | null;
  /** When it came out for the first time. */
  published_at: Instant | null;
  taken_down_at: Instant | null;
  /** What the office asks the company to change, or why it took it down; gone when it is handed in again. */
  remark: string | null;
}

/** The case as its writer tells it, whole in each language in which it is told; one at least. */
interface GoodExampleTextTable {
  example_id: string;
  lang: Lang;
  title: string;
  problem: string;
  way: string;
  result: string;
}

interface GoodExampleTagTable {
  example_id: string;
  tag: ExampleTag;
}

interface GoodExampleFieldTable {
  example_id: string;
  field: Field;
}

/** Where one can hear more of it; three at most. */
interface GoodExampleEventTable {
  example_id: string;
  event_id: string;
}
