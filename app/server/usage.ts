/** What the person at the machine can put right: told in one line, without a stack. */
export class UsageError extends Error {}

export const usage = `Usage:
  serve                          run the board with the configuration of the environment
  demo [--listings N]            run it with invented companies and listings
  office create-operator EMAIL   make the first account of the office
  office reset-second-factor EMAIL
                                 for who has lost app, passkeys and recovery codes
  office backup DIR [--keep N]   copy store and documents into a new folder in DIR, while the board runs; of older ones,
                                 keep so many that there are N
  office verify DIR              say whether a backup, or the newest one in DIR, is whole, or what is damaged
  office restore DIR             put it into DATA_DIR, which must be empty
  office import-rates FILE       take in exchange rates from a file of the European Central Bank (eurofxref, CSV or XML)
  office import-esco DIR         take in the terms of ESCO's official download (occupations_de.csv, _pl, _cs)
  office import-places DIR       take in every village and postal code of GeoNames' dumps, unpacked as DIR/DE.txt and
                                 DIR/postal-codes/DE.txt, PL and CZ likewise; names in other languages, if wanted,
                                 as DIR/alternate-names/DE.txt
                                 with --dry-run, imports only say what they would change`;
