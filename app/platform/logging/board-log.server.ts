import { type DestinationStream, type Level, pino } from "pino";
import { errorInLog } from "./error-in-log.ts";
import { redacted } from "./redacted.ts";

/** One line of JSON for what happened, never to whom: docs/decisions/0066. */
export function boardLog(level: Level, destination?: DestinationStream) {
  const options = {
    base: null,
    level,
    serializers: { err: (error: unknown) => errorInLog(error) },
    hooks: { streamWrite: redacted },
  };
  return destination ? pino(options, destination) : pino(options);
}
