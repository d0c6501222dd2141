import { describe, expect, it } from "@jest/globals";
import { readRows, MAIN } from "./make-files";

describe("dates in cells", () => {
  const styles = (ids: readonly number[]) => ({
    "xl/styles.xml":
      `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>` +
      `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
  });

  it.each([14, 17, 22, 30, 50, 58, 164])("a number in format %d is a date", (id) => {
    const sheet = readRows('<row r="1"><c r="A1" s="1"><v>45351.5</v></c></row>', "", styles([0, id]));
    expect(sheet.values).toEqual([[{ type: "date", serial: 45351.5 }]]);
  });

  it.each([0, 1, 18, 21, 45, 47, 49, 165, 999])("a number in format %d stays a number", (id) => {
    const sheet = readRows('<row r="1"><c r="A1" s="1"><v>45351</v></c></row>', "", styles([0, id]));
    expect(sheet.values).toEqual([[45351]]);
  });

  it.each(["0.5", "60", "-3", "2958466"])("%s has no day and stays a number", (serial) => {
    const sheet = readRows(`<row r="1"><c r="A1" s="0"><v>${serial}</v></c></row>`, "", styles([14]));
    expect(sheet.values).toEqual([[Number(serial)]]);
  });
});
