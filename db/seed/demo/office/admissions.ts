import type { Insertable } from "kysely";
import type { Database } from "#db/schema.ts";
import { instantBefore } from "../days.ts";

type Rows = {
  admission: Insertable<Database["admission"]>[];
  admission_field: Insertable<Database["admission_field"]>[];
};

/** Two companies that ask for membership: one is new, the other may be known under its old name. */
export function admissionRows({ now, newId }: { now: Date; newId: () => string }): Rows {
  const undecided = {
    asked_at: null,
    question: null,
    declined_at: null,
    declined_by: null,
    refusal: null,
    words: null,
  };
  const rows = companies.map(({ fields, daysAgo, ...company }) => {
    const id = newId();
    const at = instantBefore(now, daysAgo);
    const times = { created_at: at, mailed_at: at, confirm_by: instantBefore(now, daysAgo - 7), confirmed_at: at };
    return {
      admission: { id, open_key: `demo ${id}`, confirm_hash: `demo ${id}`, ...company, ...times, ...undecided },
      fields: fields.map((field) => ({ admission_id: id, field })),
    };
  });
  return { admission: rows.map(({ admission }) => admission), admission_field: rows.flatMap(({ fields }) => fields) };
}

const companies = [
  {
    ...{ name: "Pracownia Mebli Łużyce sp. z o.o.", street: "ul. Warszawska 14", postal_code: "59-900" },
    ...{ place: "Zgorzelec", website: "https://www.meble-luzyce.example", staff: 19, lang: "pl" as const },
    ...{ contact_name: "Dorota Wilk", contact_phone: null, contact_email: "dorota.wilk@meble-luzyce.example" },
    message: "Szukamy dwóch stolarzy i chcemy od lata uczyć młodych ludzi.",
    ...{ fields: ["craft"] as const, daysAgo: 3 },
  },
  {
    ...{ name: "Neiße Stahlbau", street: "Bahnhofstraße 60", postal_code: "02826" },
    ...{ place: "Görlitz", website: "https://neisse-stahlbau.example", staff: null, lang: "de" as const },
    ...{ contact_name: "Jörg Hantusch", contact_phone: null, contact_email: "joerg.hantusch@neisse-stahlbau.example" },
    message: null,
    ...{ fields: ["metal"] as const, daysAgo: 1 },
  },
];
