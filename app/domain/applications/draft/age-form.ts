import { z } from "zod";
import { isNotOwn, minorFields, ownAddress } from "#app/domain/parents/minor-form.ts";

/** Whether somebody is under 18, and who of their parents is told. `own`: the address they apply with. */
export const ageForm = (own: string | null) =>
  z.object(minorFields).refine(({ parentEmail }) => isNotOwn(own, parentEmail), ownAddress);
