import type * as Code from "../codes.ts";
import type { CrossingRoad } from "../region/crossing-roads.ts";
import type { WithDefault } from "./column-types.ts";

/** Loaded from the folder of the region: the same on every board of it. */
export interface PlaceTables {
  district: DistrictTable;
  place: PlaceTable;
  place_name: PlaceNameTable;
  postal_code: PostalCodeTable;
  crossing: CrossingTable;
}

interface DistrictTable {
  id: string;
  country: Code.Country;
  name: string;
  name_de: string;
  name_pl: string;
  name_cs: string;
  role: Code.DistrictRole;
  /** What follows the country in ISO 3166-2, where public holidays differ by it: SN for Saxony. */
  subdivision: string | null;
}

interface PlaceTable {
  id: string;
  country: Code.Country;
  name: string;
  name_de: string;
  name_pl: string;
  name_cs: string;
  name_hsb: string | null;
  name_dsb: string | null;
  district_id: string | null;
  latitude: number;
  longitude: number;
  population: number;
  /** geonames: came with import-places, beside the board's own. */
  origin: WithDefault<Code.PlaceOrigin>;
}

interface PlaceNameTable {
  place_id: string;
  /** Written by fold(): lower case, without diacritics. */
  folded: string;
}

interface PostalCodeTable {
  country: Code.Country;
  /** Digits only. */
  code: string;
  place_id: string;
  origin: WithDefault<Code.PlaceOrigin>;
}

interface CrossingTable {
  id: string;
  /** Those it joins, with a bar between: DE|PL. */
  countries: string;
  name_de: string;
  name_pl: string;
  name_cs: string;
  latitude: number;
  longitude: number;
  road: CrossingRoad;
}
