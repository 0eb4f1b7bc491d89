import { langs } from "#db/codes.ts";
import type { DemoText } from "./content.server.ts";
import { homeLang } from "./languages.ts";
import type { Plan } from "./plan.ts";

/** Free text in the company's language; some texts were translated by a person. */
export function chooseText(texts: DemoText[], plan: Plan, known: Set<string>) {
  const { random } = plan;
  const lang = homeLang[plan.company.country];
  const fitting = texts.filter(
    (text) => fits(text, plan, known) && text[`text_${lang}`] && (lang === "de" || !text.text_de),
  );
  if (fitting.length === 0 || random.chance(0.3)) return null;
  const special = fitting.filter(({ fields }) => fields.length > 0);
  const row = random.pick(special.length > 0 && random.chance(0.7) ? special : fitting);
  const translated = random.chance(0.7) ? langs.filter((other) => other !== lang) : [];
  return {
    lang,
    text: row[`text_${lang}`],
    translations: translated.flatMap((other) => {
      const text = row[`text_${other}`];
      return text ? [{ lang: other, text }] : [];
    }),
  };
}

/** Stands where field, kind and what else the listing says allow it. */
export function fits(
  { fields, kinds, needs }: Pick<DemoText, "fields" | "kinds" | "needs">,
  { kind, occupation }: Plan,
  known: Set<string>,
) {
  return (
    (fields.length === 0 || fields.includes(occupation.field)) &&
    (kinds.length === 0 || kinds.includes(kind)) &&
    (needs.length === 0 || needs.some((id) => known.has(id)))
  );
}
