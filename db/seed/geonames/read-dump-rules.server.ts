import { fold } from "#db/fold.ts";
import { readDistricts, readForbiddenNames, readGeonamesNames } from "#db/region/region-files.server.ts";
import type { DumpRules } from "./dump-rows.ts";

export function readDumpRules(regionDir: string): DumpRules {
  return {
    districts: new Map(
      readDistricts(regionDir).map(({ id, country, geonames_code }) => [`${country} ${geonames_code}`, id]),
    ),
    names: new Map(readGeonamesNames(regionDir).map(({ geonames_id, name }) => [geonames_id, name])),
    forbidden: new Set(readForbiddenNames(regionDir).map(({ name }) => fold(name))),
  };
}
