import { z } from "zod";
import { type Lang, pictureKinds } from "#db/codes.ts";

export const maxPhotos = 8;
export const maxAlt = 200;

const alt = z.string().max(maxAlt).optional();
export const altNames = { de: "altDe", pl: "altPl", cs: "altCs" } as const satisfies Record<Lang, string>;

const alts = { altDe: alt, altPl: alt, altCs: alt };

type Alts = z.output<z.ZodObject<typeof alts>>;
const saysSomething = ({ altDe, altPl, altCs }: Alts) => (altDe ?? altPl ?? altCs) !== undefined;
const nothing = { path: ["altDe"], message: "profile:errors.noAlt" };

/** A picture says in at least one language what is on it. */
export const PictureForm = z.object({ kind: z.enum(pictureKinds), ...alts }).refine(saysSomething, nothing);

/** The same of one that is there already. */
export const PictureWordsForm = z.object({ ...alts, seen: z.string().max(40) }).refine(saysSomething, nothing);

export type PictureForm = z.output<typeof PictureForm>;
