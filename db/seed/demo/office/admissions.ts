import type { Insertable } from "kysely";
import type { Database } from "#db/schema.ts";
import type { DemoContent } from "../content.server.ts";
import { instantBefore } from "../days.ts";

type Rows = {
  admission: Insertable<Database["admission"]>[];
  admission_field: Insertable<Database["admission_field"]>[];
};

type With = { now: Date; newId: () => string };

/** Companies that ask for membership: one is new, another may be known under its old name. */
export function admissionRows(companies: DemoContent["admissions"], { now, newId }: With): Rows {
  const undecided = {
    asked_at: null,
    question: null,
    declined_at: null,
    declined_by: null,
    refusal: null,
    words: null,
  };
  const rows = companies.map(({ fields, days_ago, ...company }) => {
    const id = newId();
    const at = instantBefore(now, days_ago);
    const times = { created_at: at, mailed_at: at, confirm_by: instantBefore(now, days_ago - 7), confirmed_at: at };
    return {
      admission: {
        id,
        open_key: `demo ${id}`,
        confirm_hash: `demo ${id}`,
        ...company,
        contact_phone: null,
        ...times,
        ...undecided,
      },
      fields: fields.map((field) => ({ admission_id: id, field })),
    };
  });
  return { admission: rows.map(({ admission }) => admission), admission_field: rows.flatMap(({ fields }) => fields) };
}
