/** Whoever passes the board on needs to keep their text and no more. */
export const permissive = [
  ...["MIT", "MIT-0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "BlueOak-1.0.0", "Zlib"],
  ...["Unlicense", "CC0-1.0", "PSF-2.0"],
];

/** Free as well, with a duty of its own, which the board keeps for these packages. A name may end with a star. */
export const withDuties: Record<string, { packages: string[]; why: string }> = {
  "LGPL-3.0-or-later": {
    packages: ["@img/sharp-libvips-*", "@img/sharp-win32-*", "@img/sharp-wasm32"],
    why: "A library that stays a file of its own, unchanged, which everybody may replace. Named in NOTICE.",
  },
  "LGPL-3.0": { packages: ["libheif-js"], why: "The same." },
  "MPL-2.0": {
    packages: ["ical.js"],
    why: "Its files stay under this licence, unchanged; whoever wants them has them from the registry. Named in NOTICE.",
  },
  "OFL-1.1": {
    packages: ["@fontsource-variable/atkinson-hyperlegible-next", "@expo-google-fonts/atkinson-hyperlegible-next"],
    why: "A typeface, which may be passed on with a program, not sold by itself. Named in NOTICE.",
  },
  "CC-BY-3.0": {
    packages: ["date-holidays", "spdx-exceptions"],
    why: "Data, whose makers are to be named: in NOTICE.",
  },
};

/** Tools that are run and never passed on: what they ask of those who pass them on does not concern the board. */
export const forToolsOnly: Record<string, { packages: string[]; why: string }> = {
  "MPL-2.0": { packages: ["axe-core"], why: "Inspects pages in tests, unchanged." },
  "CC-BY-4.0": { packages: ["caniuse-lite"], why: "Data about browsers, read while building." },
  "Python-2.0": { packages: ["argparse"], why: "Reads options of a tool; the former name of PSF-2.0." },
};

/** What they do not say in the way of today, read by hand in their own files. */
export const readByHand: Record<string, { licence: string; why: string }> = {
  busboy: { licence: "MIT", why: "licenses in package.json, LICENSE" },
  dicer: { licence: "MIT", why: "licenses in package.json, LICENSE" },
  eval: { licence: "MIT", why: "licenses in package.json, LICENSE" },
  format: { licence: "MIT", why: "licenses in package.json" },
  "humanize-number": { licence: "MIT", why: "its Readme" },
  only: { licence: "MIT", why: "its Readme" },
  optimist: { licence: "MIT", why: "MIT/X11 in package.json, the same" },
  "png-js": { licence: "MIT", why: "LICENSE" },
  rai: { licence: "MIT", why: "licenses in package.json, LICENSE" },
  "require-like": { licence: "MIT", why: "License" },
  simplesmtp: { licence: "MIT", why: "licenses in package.json, LICENSE" },
  streamsearch: { licence: "MIT", why: "licenses in package.json, LICENSE" },
};
