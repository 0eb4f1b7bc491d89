import { z } from "zod";
import { appointmentKinds } from "#db/codes.ts";
import { durations, longestWord, mostTimes } from "./appointment.ts";

/** What a letter adds to its own fields; readProposal says what the typed times mean. */
export const proposalFields = {
  times: z
    .array(z.object({ day: z.string().max(100).optional(), time: z.string().max(50).optional() }))
    .max(mostTimes)
    .default([]),
  timesSure: z.string().max(100).optional(),
  minutes: z.enum(durations.map(String)).transform(Number).optional(),
  at: z.enum(["place", "video"]).default("place"),
  place: z.string().max(300).optional(),
  video: z.string().max(500).optional(),
  contact: z.string().max(120).optional(),
};

export type TypedProposal = z.output<z.ZodObject<typeof proposalFields>>;

/** Which state of the appointment its writer has seen; 0: none. */
const sequence = z.number().int().min(0);
const word = z.string().max(longestWord);

export const ProposalForm = z.object({
  ...proposalFields,
  sequence,
  kind: z.enum(appointmentKinds),
  word: word.optional(),
});
export const ChoiceForm = z.object({ sequence, time: z.iso.datetime() });
export const RefusalForm = z.object({ sequence, word });
export const CancellationForm = z.object({ sequence, word: word.optional() });
