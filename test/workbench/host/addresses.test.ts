import { describe, expect, it } from "@jest/globals";
import { areaOfAddress, excelAddress, fullAddress } from "../../../src/workbench/host/addresses";

describe("addresses", () => {
  it.each(["B2", "A1:C3", "A:C", "2:5", "1:1048576"])("reads and writes %s alike", (address) => {
    expect(excelAddress(areaOfAddress(address))).toBe(address);
  });

  it.each(["", "A0", "ABCDE1", "0:3", "1:1048577", "Phụ lục"])("refuses %j", (address) => {
    expect(() => areaOfAddress(address)).toThrow("is no address");
  });

  it.each([
    ["Sheet", "Sheet!A1"],
    ["Phụ lục I", "'Phụ lục I'!A1"],
    ["PL1", "'PL1'!A1"],
    ["R1C1", "'R1C1'!A1"],
    ["2024", "'2024'!A1"],
    ["Xã's", "'Xã''s'!A1"],
  ])("quotes the sheet %s where Excel does", (sheet, address) => {
    expect(fullAddress(sheet, [areaOfAddress("A1")])).toBe(address);
  });
});
