import { z } from "zod";
import { countries, langs } from "#db/codes.ts";

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
const words = z.string().trim().min(1).max(100);

const wordList = z
  .string()
  .default("")
  .transform((text) => text.split(/\s+/).filter(Boolean));

/** What only people of the region say, with spaces between the words. */
const LocalWords = z.strictObject({
  /** Say nothing in a search of this board: what the region and its parts are called. Folded. */
  filler: wordList,
  /** Behind the name of a town they only say where it lies. Folded. */
  behindTowns: wordList,
  /** In the title of a listing they look like somebody, but are towns and what is called after them. */
  noPersons: wordList,
  /** What everybody here would guess first. */
  passwords: wordList,
});

/** "Sauerland", and with the preposition that belongs to it: "im Sauerland". */
const RegionName = z.strictObject({ name: words, in: words });

const sentence = z.string().trim().min(1).max(300);

/** How the board speaks of itself here. */
const RegionTexts = z.strictObject({
  /** On the home page: the one sentence, what follows it, and what is said to companies. */
  headline: sentence,
  lead: sentence,
  companies: sentence,
  /** For search engines. */
  description: sentence,
  /** Above what a search finds; empty where there is nothing to say. */
  results: z.string().trim().max(300),
});

/** A part of a country that sets the holidays of its schools: a Land, a voivodeship, a kraj. */
const SchoolArea = z.strictObject({
  /** ISO 3166-2. */
  id: z.string().regex(/^(DE|PL|CZ)-[A-Z0-9]{1,3}$/),
  /** With which digits the codes of its districts begin (geonames_code). */
  codes: z.string().regex(/^\d{2,3}$/),
  names: z.partialRecord(z.enum(langs), words),
});

/** A part of the region or of its countries that people search in: a Land, a kraj, a landscape. */
const NamedArea = z.strictObject({
  /** ISO 3166-2 where it has one. */
  id: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
  names: z.partialRecord(z.enum(langs), words),
  /** How else people call it, in any case, with commas between. */
  words: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  /** Its districts, or with which digits their codes begin (geonames_code). */
  districts: z.array(z.string()).default([]),
  codes: z
    .string()
    .regex(/^\d{2,3}$/)
    .optional(),
});

const Area = z
  .strictObject({
    ...{ west: longitude, east: longitude, south: latitude, north: latitude },
    /** How large a degree of latitude is on the map, which should be some nine hundred wide. */
    scale: z.number().int().min(100).max(5000).default(500),
  })
  .refine(({ west, east, south, north }) => west < east && south < north, "west must lie west of east, south of north");

/** What build-places.ts makes the tables of places from. */
const GazetteerRules = z.strictObject({
  middle: z.strictObject({ lat: latitude, lon: longitude }),
  /** All towns so near to the middle. */
  completeWithinKm: z.number().positive(),
  /** First-order codes of GeoNames in which all towns are wanted at any distance. */
  completeIn: z.array(z.string().regex(/^(DE|PL|CZ)-\d\d$/)),
  /** Of the rest those with so many inhabitants. */
  elsewhereFrom: z.number().int().positive(),
  /** "postal code, place" of namesakes that have neighbours enough to be believed. */
  wrongCodes: z.array(z.string()).default([]),
});

export const RegionFields = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, "must be lower-case letters, digits and hyphens"),
  langs: z
    .array(z.enum(langs))
    .min(1)
    .refine((all) => new Set(all).size === all.length, "names a language twice"),
  countries: z.array(z.enum(countries)).min(1),
  names: z.partialRecord(z.enum(langs), RegionName),
  texts: z.partialRecord(z.enum(langs), RegionTexts),
  words: LocalWords,
  /** What the board and its operator are called who did not say, and where the operator has its seat: "10115 Berlin". */
  boardName: z.string().trim().min(1).max(60),
  operatorName: words,
  operatorCity: words,
  map: Area,
  /** Where a country's holidays are the same in all its schools, none of its parts is named. */
  schoolAreas: z.array(SchoolArea).default([]),
  areas: z.array(NamedArea).default([]),
  gazetteer: GazetteerRules,
});

export const RegionJson = RegionFields.superRefine(({ langs, names, texts, schoolAreas, areas }, { addIssue }) => {
  for (const [key, list] of Object.entries({ schoolAreas, areas }))
    for (const { id, names } of list)
      for (const lang of langs)
        if (!names[lang]) addIssue({ code: "custom", path: [key, id, lang], message: "is missing" });
  for (const lang of langs)
    for (const [key, known] of [["names", names[lang]] as const, ["texts", texts[lang]] as const])
      if (!known) addIssue({ code: "custom", path: [key, lang], message: "is missing" });
});

export const Outlines = z.object({ borders: z.array(z.array(z.tuple([longitude, latitude])).min(2)) });
