import fc from "fast-check";

/** What properties are tried with is the same in every run, so that it fails for whoever broke it. SEED=… tries others. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
