import type { GermanLevel, Lang } from "#db/codes.ts";
import type { Flag } from "#db/schema/column-types.ts";
import type { Asks } from "../bring/asks.ts";
import { bringForm } from "../bring/bring-forms.ts";
import { ageForm } from "./age-form.ts";
import { MessageForm } from "./application-form.ts";
import { personForm } from "./person-form.server.ts";

/** The pages whose answers a draft keeps even while something is wrong with them. */
export const draftForms = {
  person: ({ lang }: Reader) => personForm(lang),
  age: ({ email }: Reader) => ageForm(email),
  languages: (_: Reader, asks: Asked) => bringForm("languages", asks),
  message: () => MessageForm,
};
export type DraftPage = keyof typeof draftForms;
type Asked = Pick<Asks, "germanNeeded" | "age">;
/** Who fills it in, as far as a page needs to know. */
type Reader = { lang: Lang; email: string | null };

type Kept = {
  name: string | null;
  email: string | null;
  phone: string | null;
  germanLevel: GermanLevel | null;
  message: string | null;
  under18: Flag | null;
  parentEmail: string | null;
  parentLang: Lang | null;
};

/** What a draft keeps, by the names of the fields where it was typed. */
export function keptValues({ germanLevel, under18, ...kept }: Kept): Record<string, string> {
  const { name, email, phone, message, parentEmail, parentLang } = kept;
  const values = {
    ...{ name, email, phone, german_level: germanLevel, message, parentEmail, parentLang },
    under18: under18 === null ? null : under18 === 1 ? "yes" : "no",
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => (value === null ? [] : [[field, value]])),
  );
}

/** The first page with something missing or wrong: nothing can be sent before it is put right. */
export function firstWrong(draft: Kept, lang: Lang, asks: Asked): DraftPage | null {
  const pages = (Object.keys(draftForms) as DraftPage[]).filter((page) => page !== "age" || asks.age);
  const reader = { lang, email: draft.email };
  return pages.find((page) => !draftForms[page](reader, asks).safeParse(keptValues(draft)).success) ?? null;
}
