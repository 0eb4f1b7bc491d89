import { z } from "zod";
import { type Lang, pictureKinds } from "#db/codes.ts";

export const maxPhotos = 8;
export const maxAlt = 200;

const alt = z.string().max(maxAlt).optional();
export const altNames = { de: "altDe", pl: "altPl", cs: "altCs" } as const satisfies Record<Lang, string>;

/** A picture says in at least one language what is on it. */
export const PictureForm = z
  .object({ kind: z.enum(pictureKinds), altDe: alt, altPl: alt, altCs: alt })
  .refine(({ altDe, altPl, altCs }) => altDe ?? altPl ?? altCs, { path: ["altDe"], message: "profile:errors.noAlt" });

export type PictureForm = z.output<typeof PictureForm>;
