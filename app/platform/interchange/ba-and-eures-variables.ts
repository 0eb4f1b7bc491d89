import { z } from "zod";

const text = z.string().trim().max(500).default("");

/** What the environment says of the Bundesagentur and of EURES. */
export const baAndEuresVariables = {
  BA_SUPPLIER_ID: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9]{0,20}$/, { error: "must be letters and digits, as the Bundesagentur wrote it" })
    .default(""),
  BA_SUPPLIER_NAME: z.string().trim().max(200).default(""),
  BA_CODES: text,
  BA_TITLE_CODES: text,
  BA_SCHEMA: text,
  EURES_TOKEN: z.literal("").or(z.string().min(24, "must have at least 24 characters").max(200)).default(""),
  EURES_PARTY_ID: z.string().trim().max(100).default(""),
  EURES_AGENCY_ID: z.string().trim().max(100).default(""),
  EURES_AGENCY_NAME: z.string().trim().max(200).default(""),
};

type Values = z.infer<z.ZodObject<typeof baAndEuresVariables>>;

export function baAndEuresOf(values: Values, operatorName: string) {
  return {
    /** The association's own agreement with the Bundesagentur; null where there is none. */
    ba:
      values.BA_SUPPLIER_ID === ""
        ? null
        : {
            supplier: { id: values.BA_SUPPLIER_ID, name: values.BA_SUPPLIER_NAME || operatorName },
            codesFile: values.BA_CODES,
            titleCodesFile: values.BA_TITLE_CODES,
            schemaFile: values.BA_SCHEMA === "" ? null : values.BA_SCHEMA,
          },
    /** As whom the board hands its ads to a coordination office, and by what token that reads them; null where none does. */
    eures:
      values.EURES_TOKEN === ""
        ? null
        : {
            token: values.EURES_TOKEN,
            partyId: values.EURES_PARTY_ID,
            agencyId: values.EURES_AGENCY_ID,
            agencyName: values.EURES_AGENCY_NAME,
          },
  };
}

export function baAndEuresProblems(values: Values): string[] {
  if (values.EURES_TOKEN === "") return [];
  const needed = ["EURES_PARTY_ID", "EURES_AGENCY_ID", "EURES_AGENCY_NAME"] as const;
  return needed.filter((name) => values[name] === "").map((name) => `${name}: must be set where EURES_TOKEN is`);
}
