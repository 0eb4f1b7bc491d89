import type { GermanLevel, Lang } from "#db/codes.ts";
import type { Asks } from "../bring/asks.ts";
import { bringForm } from "../bring/bring-forms.ts";
import { MessageForm } from "./application-form.ts";
import { personForm } from "./person-form.server.ts";

/** The pages whose answers a draft keeps even while something is wrong with them. */
export const draftForms = {
  person: (lang: Lang) => personForm(lang),
  languages: (_: Lang, asks: GermanAsked) => bringForm("languages", asks),
  message: () => MessageForm,
};
export type DraftPage = keyof typeof draftForms;
type GermanAsked = Pick<Asks, "germanNeeded">;

type Kept = {
  name: string | null;
  email: string | null;
  phone: string | null;
  germanLevel: GermanLevel | null;
  message: string | null;
};

/** What a draft keeps, by the names of the fields where it was typed. */
export function keptValues({ name, email, phone, germanLevel, message }: Kept): Record<string, string> {
  const values = { name, email, phone, german_level: germanLevel, message };
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => (value === null ? [] : [[field, value]])),
  );
}

/** The first page with something missing or wrong: nothing can be sent before it is put right. */
export function firstWrong(draft: Kept, lang: Lang, asks: GermanAsked): DraftPage | null {
  const pages = Object.keys(draftForms) as DraftPage[];
  return pages.find((page) => !draftForms[page](lang, asks).safeParse(keptValues(draft)).success) ?? null;
}
