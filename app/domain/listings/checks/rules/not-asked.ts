import type { Lang } from "#db/codes.ts";

/** Said of what is not wanted, or wanted only from those who are hired already. */
export const notAsked: Record<Lang, readonly string[]> = {
  de: [
    "interessiert|interessieren|kümmert ..3 nicht|wenig",
    "fragen|wollen|brauchen|benötigen|verlangen|erwarten wir ..3 nicht",
    "wir fragen|verlangen|erwarten|benötigen ..3 nicht",
    "erst|später ..6 vertrag*|arbeitsvertrag*|einstellung|zusage|anmeldung",
  ],
  pl: [
    "nie pytamy|prosimy|potrzebujemy|wymagamy|interesuj*|chcemy|oczekujemy",
    "dopiero|później ..6 umow*|zatrudnieni*|przyjęci*",
  ],
  cs: [
    "neptáme|nepotřebujeme|nevyžadujeme|nezajímá|nezajímají|nechceme|nežádáme",
    "až|teprve|později ..6 smlouv*|nástup*|přijetí",
  ],
};
