import { limits } from "#app/platform/http/limits.ts";

const [search] = limits.search;
const [readings] = limits.api_read;
const [deeds, deedsDay] = limits.api_write;

export const guideLimits = {
  ...{ searches: search.max, keyReadings: readings.max },
  ...{ keyDeeds: deeds.max, keyDeedsDay: deedsDay.max },
};
