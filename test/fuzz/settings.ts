/**
 * How much is tried. By itself always the same and little; for a longer run by hand set `FUZZ_TIMES` (how many times as
 * much) and `FUZZ_SEED` (another seed tries other things):
 *
 *     FUZZ_TIMES=50 FUZZ_SEED=7 npx jest test/fuzz
 */
export function effort(runs: number): { readonly numRuns: number; readonly seed: number } {
  const { FUZZ_TIMES = "1", FUZZ_SEED = "20241122" } = process.env;
  return { numRuns: runs * Number(FUZZ_TIMES), seed: Number(FUZZ_SEED) };
}
