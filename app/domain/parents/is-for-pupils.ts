import type { Kind } from "#db/codes.ts";

/** In these ads pupils look for what comes after school, or during it. */
const pupilKinds: readonly Kind[] = ["apprenticeship", "dual_study", "internship"];

export const isForPupils = (kind: Kind) => pupilKinds.includes(kind);
