import type { Typed } from "#app/platform/http/form.ts";
import { changedFields, type Fingerprints, fingerprintsOf } from "./fingerprints.ts";

type Typing = Record<string, Typed>;

export type Joined = {
  /** Mine, with what only the other has changed. */
  typed: Typing;
  /** Fields taken over from the other. */
  taken: string[];
  /** Fields that both have changed, each otherwise: somebody has to look. */
  disputed: string[];
};

/**
 * Two people began with the same form (`opened`) and each changed something. Without knowing how they began, whatever
 * differs has to be looked at.
 */
export function joinVersions({
  opened,
  mine,
  theirs,
}: {
  opened: Fingerprints | null;
  mine: Typing;
  theirs: Typing;
}): Joined {
  const [my, their] = [fingerprintsOf(mine), fingerprintsOf(theirs)];
  const different = changedFields(their, my);
  if (!opened) return { typed: mine, taken: [], disputed: different };
  const changedByThem = changedFields(opened, their);
  const changedByMe = changedFields(opened, my);
  const taken = different.filter((name) => changedByThem.includes(name) && !changedByMe.includes(name));
  const disputed = different.filter((name) => changedByThem.includes(name) && changedByMe.includes(name));
  return {
    typed: { ...mine, ...Object.fromEntries(taken.map((name) => [name, theirs[name] ?? ""])) },
    taken,
    disputed,
  };
}
