import { z } from "zod";
import { fetchableAddress } from "#app/platform/fetching/fetchable-address.ts";
import { readAs, refused, understood } from "#app/platform/typed/reading.ts";

/** What would never be sent to is said before: no https, another port, a number for a name. */
const readAddress = (typed: string) => {
  const address = fetchableAddress(typed);
  return address ? understood(address.href) : refused("program:errors.address");
};

export const WebhookForm = z.object({ id: z.uuid(), address: readAs(readAddress) });
export const WebhookDeedForm = z.object({
  deed: z.enum(["test", "secret", "resume", "remove"]),
  seen: z.string().max(30).optional(),
});
