import type { Lang } from "#db/codes.ts";

/** Said of what makes no difference: whoever names it to say so asks for nothing. */
export const noMatter: Record<Lang, readonly string[]> = {
  de: [
    "interessier*|kümmer* ..3 nicht|wenig",
    "spielt|spielen ..2 keine? rolle",
    "egal|gleichgültig|nebensächlich|unerheblich|unwichtig",
    "unabhängig vo*",
    "ungeachtet",
    "ist|sind uns gleich",
  ],
  pl: [
    "nie ..2 interesuj*|znaczeni*|obchodz*",
    "bez względu na",
    "niezależnie od",
    "obojętn*|nieistotn*|nieważn*",
    "nie gra* ..1 roli",
  ],
  cs: ["nezajím*|nezálež*|nerozhoduj*|nehraj*|neřeš*", "bez ohledu na", "nezávisle na", "je|jsou ..2 jedno|lhostejn*"],
};
