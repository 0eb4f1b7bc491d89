import type { Lang } from "../codes.ts";
import type { Flag, Instant } from "./column-types.ts";

export interface NewsTables {
  news: NewsTable;
  news_text: NewsTextTable;
}

/** A dated note of the office. */
interface NewsTable {
  id: string;
  /** draft: nobody but the office; planned: comes out by itself at `published_at`. */
  status: NewsStatus;
  /** 1: for people of member companies alone; no public page, feed or file may ever show it. */
  members_only: Flag;
  /** Null: no day was set yet. */
  published_at: Instant | null;
  created_at: Instant;
  updated_at: Instant;
}

export type NewsStatus = "draft" | "planned" | "published";

interface NewsTextTable {
  news_id: string;
  lang: Lang;
  title: string;
  text: string;
}
