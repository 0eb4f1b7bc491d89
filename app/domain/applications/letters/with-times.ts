import type { Lang } from "#db/codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Proposal } from "../appointments/read-proposal.ts";
import { timesInLetter } from "../appointments/times-in-letter.ts";
import type { DateSentence } from "./date-sentence.ts";
import { withAppointment, withDate } from "./with-appointment.ts";

type Times = { proposal: Proposal | null; otherwise: DateSentence };

/** The letter as it goes out, with the times below it; without any it sends nobody looking for one. */
export function withTimes(t: Texts, lang: Lang, text: string, { proposal, otherwise }: Times) {
  if (proposal === null) return withAppointment(t, text, { otherwise });
  return [withDate(text.replaceAll("\r\n", "\n").trim(), "dateBelow"), timesInLetter(t, lang, proposal)].join("\n\n");
}
