import type { Lang } from "#db/codes.ts";

/** Said of what makes no difference: whoever names it to say so asks for nothing. */
export const noMatter: Record<Lang, readonly string[]> = {
  de: [
    "interessier*|kümmer* ..3 nicht|wenig",
    "spielt|spielen ..2 keine? rolle",
    "egal|gleichgültig|nebensächlich|unerheblich|unwichtig",
    "unabhängig vo*",
    "ungeachtet",
    "geht|gehen uns nichts an",
    "ihre|deine|eure sache|privatsache|angelegenheit",
    "ist|sind uns gleich",
  ],
  pl: [
    "nie ..2 interesuj*|znaczeni*|obchodz*",
    "bez względu na",
    "niezależnie od",
    "twoja|pana|pani|państwa prywatna? sprawa",
    "obojętn*|nieistotn*|nieważn*",
    "nie gra* ..1 roli",
  ],
  cs: [
    "nezajím*|nezálež*|nerozhoduj*|nehraj*|neřeš*",
    "bez ohledu na",
    "nezávisle na",
    "vaše|tvoje|jeho|její ..1 věc",
    "je|jsou ..2 jedno|lhostejn*",
  ],
};
