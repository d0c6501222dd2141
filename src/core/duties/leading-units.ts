import type { Unit } from "../units/unit";

/** What a cell says its units do, composed; text in another form is left as a plain list. */
const PART = /ch(?:ủ|u)\s+tr(?:ì|i)|(ph(?:ố|o)i\s+h(?:ợ|o)p)/giu;
/** The support that a unit gives is said behind its name: `…, Công an xã phối hợp`. */
const SAID_BEHIND = /^[\s:]*ph(?:ố|o)i\s+h(?:ợ|o)p\s*(?:thực hiện\s*)?(?:$|[;,.)\n])/iu;

/**
 * Those of a lead cell's units that lead, where the cell itself says that others support: `Chủ trì: Phòng Kinh tế;
 * phối hợp: Công an xã`, `Phòng Kinh tế chủ trì, phối hợp các phòng`. All of them where it does not.
 * @param units the units of `text`, in its order
 */
export function leadingUnits(text: string, units: readonly Unit[]): readonly Unit[] {
  if (units.length < 2) return units;
  const parts = [...text.matchAll(PART)].map(({ index, 1: support }) => ({
    index,
    supports: support !== undefined,
  }));
  if (!parts.some(({ supports }) => supports)) return units;
  const leading = units.filter(({ start, end }) => {
    const said = parts.findLast(({ index }) => index < start);
    return said?.supports !== true && !SAID_BEHIND.test(text.slice(end));
  });
  return leading.length === 0 ? units : leading;
}
