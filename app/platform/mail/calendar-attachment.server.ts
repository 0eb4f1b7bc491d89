import { attachment } from "../http/attachment.server.ts";
import { calendarFileName } from "./smtp-message.server.ts";

/** A file for calendar programs, to be saved. */
export function calendarAttachment(file: string, name = calendarFileName) {
  const bytes = new TextEncoder().encode(file);
  return attachment({ name, mediaType: "text/calendar; charset=utf-8; method=PUBLISH", bytes });
}
