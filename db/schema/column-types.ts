import type { ColumnType } from "kysely";

/** An instant as ISO 8601 text in UTC: sorts correctly and reads the same in both databases. */
export type Instant = string;
/** A calendar day, YYYY-MM-DD, in the operator's time zone. */
export type Day = string;
export type Flag = 0 | 1;
/** Money in minor units: cents, grosz, haléř. */
export type Minor = number;

export type WithDefault<Value> = ColumnType<Value, Value | undefined>;
