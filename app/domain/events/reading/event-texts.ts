import { plainOfHtml } from "#app/domain/listings/bring-in/reading/plain-of-html.ts";
import { plainLine, plainText } from "#app/platform/typed/plain-text.ts";
import { readWebAddress } from "#app/platform/typed/read-web-address.ts";
import { CalendarError } from "./calendar-error.ts";
import { propertyOf, textOf } from "./calendar-properties.ts";
import type { EventBlock } from "./event-times-of.ts";

const longest = { title: 300, location: 500, text: 20_000 };
/** Programs for appointments write pages where a text is meant. */
const markup = /<\/?(p|br|a|b|i|u|em|strong|ul|ol|li|div|span|h[1-6])\b[^>]{0,200}>/i;

/** What an event says in words, without anything that a browser would take for a page. */
export function eventTexts({ line, properties }: EventBlock) {
  const title = plainLine(words(textOf(properties, "SUMMARY") ?? ""), longest.title);
  if (title === "") throw new CalendarError({ line, reason: "noTitle", what: "SUMMARY" });
  const text = words((textOf(properties, "DESCRIPTION") ?? "").slice(0, longest.text));
  const location = plainLine(words(textOf(properties, "LOCATION") ?? ""), longest.location);
  return {
    title,
    text: text || null,
    location: location || null,
    link: linkOf(propertyOf(properties, "URL")?.values[0]),
  };
}

const words = (text: string) => (markup.test(text) ? plainOfHtml(text.replace(/\n/g, "<br>")) : plainText(text));

function linkOf(value: unknown) {
  const reading = typeof value === "string" && /^https?:/i.test(value) ? readWebAddress(value.trim()) : null;
  return reading?.ok && reading.value.length <= 500 ? reading.value : null;
}
