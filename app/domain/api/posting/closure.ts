import { z } from "zod";
import { employersReasons } from "#app/domain/listings/life/listing-transitions.ts";

export const Closure = z.strictObject({ reason: z.enum(employersReasons) });
