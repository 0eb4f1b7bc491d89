import type { Lang } from "#db/codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Proposal } from "../appointments/read-proposal.ts";
import { timesInLetter } from "../appointments/times-in-letter.ts";
import { withAppointment } from "./with-appointment.ts";

/** The letter as it goes out, with the times below it; without any it sends nobody looking for one. */
export function withTimes(t: Texts, lang: Lang, text: string, proposal: Proposal | null) {
  if (proposal === null) return withAppointment(t, text, {});
  return [text.replaceAll("\r\n", "\n").trim(), timesInLetter(t, lang, proposal)].join("\n\n");
}
