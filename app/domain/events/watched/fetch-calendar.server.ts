import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import type { FetchRefusal } from "#app/platform/fetching/fetch-refused.ts";
import { fetchText } from "#app/platform/fetching/fetch-text.server.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { userAgent } from "#app/platform/fetching/user-agent.ts";
import { type CalendarReading, readCalendarApart } from "../reading/read-calendar-apart.server.ts";

/** Some servers know no type of calendars. */
const mediaTypes = [
  "text/calendar",
  "application/ics",
  "application/calendar",
  "text/plain",
  "application/octet-stream",
];

type Asked = { address: string; config: Pick<Config, "origin" | "board">; now: Date; network?: Network };

export type CalendarFailure = FetchRefusal | Extract<CalendarReading, { ok: false }>["reason"];

/** What stands at an address that somebody else keeps. */
export async function fetchCalendar({ address, config, now, network }: Asked) {
  const fetched = await fetchText({
    ...{ address, mediaTypes },
    userAgent: userAgent({ origin: config.origin, boardName: config.board.name }),
    ...(network ? { network } : {}),
  });
  if (!fetched.ok) return { ok: false, reason: fetched.reason satisfies CalendarFailure } as const;
  return readCalendarApart(new URL(address).hostname, { text: fetched.text, today: dayOf(now) });
}
