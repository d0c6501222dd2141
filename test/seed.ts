import fc from "fast-check";

/**
 * Property tests draw the same values in every run, so that a change is judged by what it changes. To search further,
 * give another seed: `SEED=$RANDOM npm test`.
 */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_241_122) });
