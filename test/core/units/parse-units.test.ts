import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { foldWords } from "../../../src/core/text/fold";
import { parseUnits } from "../../../src/core/units/parse-units";
import type { OfficeLevel, Unit, UnitReading } from "../../../src/core/units/unit";

const commune = { office: "commune", year: 2024, register: [] } satisfies UnitReading;
const newCommune = { office: "commune", year: 2026, register: [] } satisfies UnitReading;
const district = { office: "district", year: 2024, register: [] } satisfies UnitReading;
const province = { office: "province", year: 2024, register: [] } satisfies UnitReading;

function only(text: string, reading: UnitReading): Unit | undefined {
  const units = parseUnits(text, reading);
  return units.length === 1 ? units[0] : undefined;
}

function shown(text: string, reading: UnitReading): string[] {
  return parseUnits(text, reading).map(({ kind, name }) => (kind === "named" ? name : `${kind}: ${name}`));
}

describe("the unit strings of five plans", () => {
  const readings: Readonly<Record<string, UnitReading>> = {
    "cam-kim-2022": { ...commune, year: 2022 },
    "tuong-duong-2024": district,
    "cam-giang-2024": commune,
  };
  const rows = readFileSync(join(__dirname, "../../fixtures/unit-names.tsv"), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [written = "", canonical = "", , workbook = ""] = line.split("\t");
      const reading = readings[workbook];
      if (!reading) throw new Error(`unknown workbook ${workbook}`);
      return { written, canonical, workbook, reading };
    });

  /** Kind and folded name of a canonical unit; a plain GENERIC or ORPHAN may have any name. */
  function expected(canonical: string): string {
    const text = canonical.replace(/\([^)]*\)/g, "");
    const name = foldWords(text.replace(/^(?:NHÓM|GENERIC): /, ""));
    if (text.startsWith("NHÓM:")) return `group ${name}`;
    if (/^(?:GENERIC$|ORPHAN)/.test(text)) return "generic *";
    return text.startsWith("GENERIC") ? `generic ${name}` : `named ${name}`;
  }

  it("has them all", () => {
    expect(rows).toHaveLength(77);
  });

  it.each(rows)("$workbook: $written", ({ written, canonical, reading }) => {
    const wanted = canonical.split(" + ").map(expected).sort();
    const units = parseUnits(written, reading).map(({ kind, name }) => {
      const full = `${kind} ${foldWords(name)}`;
      return kind === "generic" && !wanted.includes(full) ? "generic *" : full;
    });
    expect(units.sort()).toEqual(wanted);
  });

  it("gives one key to rows with one canonical text, and different keys to different ones", () => {
    const keys = new Map<string, Set<string>>();
    for (const { written, canonical, workbook, reading } of rows) {
      if (canonical.includes(" + ") || canonical === "GENERIC") continue;
      const unit = only(written, reading);
      const place = `${workbook} ${canonical}`;
      keys.set(place, (keys.get(place) ?? new Set()).add(`${workbook} ${unit?.key ?? "none"}`));
    }
    for (const [place, found] of keys) expect([place, found.size]).toEqual([place, 1]);
    expect(new Set([...keys.values()].flatMap((found) => [...found])).size).toBe(keys.size);
  });
});

describe("spellings of one unit", () => {
  it.each<[UnitReading, ...string[]]>([
    [commune, "Công chức VP-TK", "công chức Văn phòng- Thống kê", "Công chức VP - TK xã.", "VP-TK", "VPTK"],
    [
      commune,
      "Bộ phận TN&TKQ",
      "Bộ phận TN&Trà KQ",
      "BP một cửa xã",
      "Bộ phận tiếp nhận và trả kết quả phường",
    ],
    [commune, "UBND xã", "Uỷ ban nhân dân xã", "Ủy ban nhân dân", "UBND phường"],
    [commune, "Ủy ban MTTQ Việt Nam xã", "UB MTTQ xã", "UBMTTQVN xã", "MTTQ", "Mặt trận Tổ quốc xã"],
    [commune, "Ban Chỉ huy Quân sự xã", "BCH Quân sự xã", "Ban CHQS", "BCHQS xã", "Xã đội"],
    [commune, "Công an xã", "CA xã", "Công an"],
    [commune, "Hội Liên hiệp Phụ nữ xã", "Hội LHPN", "Hội Phụ nữ xã"],
    [commune, "Đoàn TNCS Hồ Chí Minh xã", "Đoàn TN", "Đoàn Thanh niên xã", "ĐTN xã", "Xã đoàn"],
    [commune, "Công chức Tư pháp - Hộ tịch", "Bộ phận Tư pháp", "TP-HT", "Công chức Tư pháp"],
    [commune, "Phòng Tài chính-kế hoạch", "Phòng TC-KH huyện", "P. TC - KH"],
    [commune, "Chủ tịch UBND xã", "CT UBND xã", "Chủ tịch Ủy ban nhân dân xã"],
    [commune, "Ban Chỉ đạo CCHC xã", "BCĐ CCHC xã", "Ban chỉ đạo cải cách hành chính xã"],
    [
      commune,
      "Hội đồng thi đua, khen thưởng xã",
      "Hội đồng Thi đua - Khen thưởng",
      "Hội đồng thi đua khen thưởng",
      "Hội đồng TĐKT xã",
    ],
    [
      commune,
      "Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn xã",
      "Ban Chỉ huy PCTT&TKCN",
      "BCH phòng chống thiên tai - TKCN xã",
    ],
    [commune, "Tổ phòng, chống thiên tai", "Tổ phòng chống thiên tai", "Tổ PCTT xã"],
    [newCommune, "Văn phòng HĐND và UBND", "VP HĐND&UBND xã", "Văn phòng HĐND - UBND phường"],
    [newCommune, "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng KT-HT&ĐT phường", "Phòng KT, HT và ĐT"],
    [newCommune, "Trung tâm Phục vụ hành chính công", "TT PVHCC", "Trung tâm phục vụ HCC xã"],
    [district, "Phòng VH-TT", "Phòng VHTT huyện", "Phòng Văn hoá và Thông tin", "Phòng Văn hóa - TT"],
    [district, "Phòng LĐ-TB&XH", "Phòng LĐTBXH", "Phòng Lao động, Thương binh và Xã hội huyện"],
    [district, "Phòng NN&PTNT", "Phòng Nông nghiệp và PTNT", "Phòng Nông nghiệp & Phát triển nông thôn"],
    [district, "Phòng GD&ĐT", "Phòng GDĐT huyện", "Phòng Giáo dục và Đào tạo", "Phòng Giáo dục"],
    [district, "Phòng KT-HT", "Phòng Kinh tế và Hạ tầng", "Phòng Kinh tế\nHạ tầng"],
    [district, "Phòng TN&MT", "Phòng TNMT", "Phòng Tài nguyên - Môi trường thuộc UBND huyện"],
    [province, "Sở VH,TT&DL", "Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch"],
    [province, "Sở KH&CN", "Sở Khoa học và Công nghệ", "Sở KHCN tỉnh"],
    [province, "UBND các xã, phường, thị trấn", "UBND cấp xã", "UBND xã, thị trấn", "Uỷ ban nhân dân các xã"],
    [province, "CBCC", "Cán bộ, công chức", "cán bộ và công chức"],
  ])("%# have one key", (reading, ...spellings) => {
    const keys = spellings.map((text) => [text, only(text, reading)?.key]);
    const [, key] = keys[0] ?? [];
    expect(key).toBeDefined();
    expect(keys).toEqual(spellings.map((text) => [text, key]));
  });

  it.each<[UnitReading, string, string]>([
    [commune, "Phòng Tài chính - Kế hoạch", "Công chức Tài chính - Kế toán"],
    [commune, "Phòng Văn hóa - Thông tin", "Phòng Văn hóa - Xã hội"],
    [commune, "Văn phòng HĐND-UBND huyện", "Văn phòng HĐND-UBND xã"],
    [commune, "Văn phòng HĐND-UBND huyện", "Văn phòng HĐND-UBND"],
    [commune, "Phòng Nội vụ", "Sở Nội vụ"],
    [commune, "Thôn Hòa", "Thôn Hoa"],
    [commune, "Thôn 1", "Thôn 2"],
    [commune, "UBND xã Cẩm Giang", "UBND xã Cẩm Kim"],
    [commune, "UBND", "Chủ tịch UBND"],
    [commune, "Ban Chỉ huy Quân sự", "Ban Chỉ huy Phòng thủ dân sự"],
    [commune, "BCH Đoàn xã", "Ban Chỉ huy Đoàn xã"],
    [commune, "Thôn constructor", "Thôn toString"],
    [commune, "Bộ Nội vụ", "Bộ phận Nội vụ"],
    [district, "Phòng Kinh tế", "Phòng Kinh tế - Hạ tầng"],
    [district, "Văn phòng UBND", "Văn phòng HĐND-UBND"],
    [district, "Các phòng thuộc Sở Nội vụ", "Các phòng thuộc Sở Tư pháp"],
    [district, "UBND huyện", "UBND thành phố"],
  ])("%#: %s / %s / %s are different units", (reading, one, other) => {
    const [first, second] = [only(one, reading), only(other, reading)];
    expect(first?.key).toBeDefined();
    expect(second?.key).toBeDefined();
    expect(first?.key).not.toBe(second?.key);
  });
});

describe("splitting", () => {
  it.each([
    "Phòng Kinh tế, Hạ tầng và Đô thị",
    "HĐND-UBND",
    "Văn phòng HĐND và UBND",
    "Phòng Giáo dục và Đào tạo",
    "Bộ phận Tiếp nhận và Trả kết quả",
    "Sở Nông nghiệp và Môi trường",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Bộ Lao động - Thương binh và Xã hội",
    "Các phòng, ban, ngành cấp huyện",
    "Các ngành, đoàn thể",
    "Cán bộ, công chức",
    "tổ chức, cá nhân",
    "Ban Tuyên giáo và Dân vận",
    "Tổ Chuyển đổi số và Đề án 06",
    "Đ/c Nguyễn Văn A - Chủ tịch UBND xã",
    "Đ/c Nguyễn Văn A, Chủ tịch UBND xã",
    "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
    "Trường THCS TP. Vinh",
    "(Phòng Nội vụ)",
    "Công chức VH-XH (phụ trách LĐ, TB; VHTT)",
  ])("keeps %s whole", (text) => {
    expect(parseUnits(text, commune)).toHaveLength(1);
  });

  it.each([
    "Hội đồng thi đua, khen thưởng xã",
    "Hội đồng Thi đua - Khen thưởng",
    "Chủ tịch Hội đồng thi đua, khen thưởng",
    "Hội đồng nghĩa vụ quân sự",
    "Hội đồng phối hợp phổ biến, giáo dục pháp luật",
    "Hội đồng bồi thường, hỗ trợ và tái định cư",
    "Hội đồng tuyển dụng, sát hạch công chức",
    "Chủ tịch Hội đồng tuyển dụng, sát hạch công chức",
    "Ban Chỉ đạo phòng, chống tham nhũng",
    "Trưởng Ban Chỉ đạo xây dựng nông thôn mới, đô thị văn minh",
    "Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn",
    "Ban Chỉ huy PCTT, TKCN và PTDS",
    "Tổ phòng, chống dịch",
    "Nhóm phòng, chống dịch",
    "Tổ bảo vệ an ninh, trật tự",
    "Tổ tuyên truyền, vận động",
    "Đội phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "Quỹ phòng, chống thiên tai",
    "Đài Phát thanh, Truyền hình tỉnh",
    "Ban Vì sự tiến bộ phụ nữ",
    "Ban Tiếp công dân",
    "Ban Nhân dân thôn",
    "Ban quản lý rừng phòng hộ",
    "Ban Quản lý rừng đặc dụng, phòng hộ",
    "Chi cục Trồng trọt và Bảo vệ thực vật",
    "Chi cục Thủy lợi và Phòng, chống thiên tai",
    "Hội Cựu chiến binh",
    "Trung tâm Văn hóa, Thông tin và Truyền thanh",
    "Trung tâm Văn hóa - Thông tin - Thể thao và Du lịch",
    "Trung tâm phòng, chống HIV/AIDS",
    "Phòng Lao động - Thương binh và Xã hội",
    "Phòng Tổ chức, Hành chính",
    "VP. HĐND, UBND",
  ])("takes the comma in %s for part of one name", (text) => {
    expect(only(text, commune)).toMatchObject({ kind: "named", written: text });
  });

  it.each<[string, string[]]>([
    ["Hội đồng thi đua, khen thưởng xã, Công an xã", ["Hội đồng thi đua, khen thưởng xã", "Công an xã"]],
    ["Tổ phòng, chống dịch và các thôn", ["Tổ phòng, chống dịch", "các thôn"]],
    ["Ban Chỉ đạo phòng, chống dịch xã, VNPT", ["Ban Chỉ đạo phòng, chống dịch xã", "VNPT"]],
    ["Hội đồng thi đua, khen thưởng và VNPT", ["Hội đồng thi đua, khen thưởng", "VNPT"]],
    ["Viện Kiểm sát, Tòa án", ["Viện Kiểm sát", "Tòa án"]],
    ["Văn phòng Đảng ủy, HĐND, UBND", ["Văn phòng Đảng ủy", "HĐND", "UBND"]],
    ["Thôn Đông, Tây", ["Thôn Đông", "Tây"]],
    ["Trường Mầm non, Trạm Y tế", ["Trường Mầm non", "Trạm Y tế"]],
  ])("ends the name in time: %s", (text, pieces) => {
    expect(parseUnits(text, commune).map(({ written }) => written)).toEqual(pieces);
  });

  it.each<[UnitReading, string, string[]]>([
    [
      district,
      "Phòng Nội vụ và các cơ quan, đơn vị liên quan",
      ["Phòng Nội vụ huyện", "generic: cơ quan, đơn vị"],
    ],
    [
      commune,
      "Công chức VP-TK, TP-HT và VH-XH",
      [
        "Công chức Văn phòng - Thống kê xã",
        "Công chức Tư pháp - Hộ tịch xã",
        "Công chức Văn hóa - Xã hội xã",
      ],
    ],
    [
      newCommune,
      "Phòng Kinh tế, Hạ tầng và Đô thị và Phòng Văn hóa - Xã hội",
      ["Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Văn hóa - Xã hội"],
    ],
    [district, "Các phòng: Nội vụ, TC-KH", ["Phòng Nội vụ huyện", "Phòng Tài chính - Kế hoạch huyện"]],
    [district, "Các đơn vị: Phòng Nội vụ, Huyện ủy", ["Phòng Nội vụ huyện", "Huyện ủy"]],
    [district, "Phòng Nội vụ/Phòng Tư pháp", ["Phòng Nội vụ huyện", "Phòng Tư pháp huyện"]],
    [district, "UBND các xã: Tam Thái, Xá Lượng", ["group: UBND các xã, thị trấn"]],
    [commune, "Chủ trì: Công an xã; phối hợp: Trạm Y tế xã", ["Công an xã", "Trạm Y tế xã"]],
    [commune, "1. Công an xã\n2. Trạm Y tế xã", ["Công an xã", "Trạm Y tế xã"]],
    [commune, "a) Công an xã; b) Trạm Y tế xã", ["Công an xã", "Trạm Y tế xã"]],
    [commune, "+ Công an xã\n+ Trạm Y tế xã", ["Công an xã", "Trạm Y tế xã"]],
    [commune, "• Công an xã • Trạm Y tế xã", ["Công an xã", "Trạm Y tế xã"]],
    [commune, "Công an xã. Trạm Y tế xã.", ["Công an xã", "Trạm Y tế xã"]],
    [province, "UBND các xã, phường, đặc khu", ["group: UBND các xã, thị trấn"]],
    [province, "UBND đặc khu Lý Sơn; Công an đặc khu", ["UBND đặc khu Lý Sơn", "Công an đặc khu"]],
    [province, "Phòng Nội vụ các huyện, thị xã", ["group: Phòng Nội vụ các huyện, thị xã, thành phố"]],
    [commune, "Công chức VP-TK xã, xã phường", ["Công chức Văn phòng - Thống kê xã", "generic: xã, phường"]],
    [commune, "Văn phòng\nHĐND-UBND", ["Văn phòng HĐND-UBND"]],
    [commune, "Hội Nông dân, Phụ nữ", ["Hội Nông dân", "Hội Liên hiệp Phụ nữ"]],
    [
      province,
      "Các sở, ban, ngành; UBND các huyện, thành phố, thị xã",
      ["group: các sở, ban, ngành", "group: UBND các huyện, thị xã, thành phố"],
    ],
  ])("%#: splits %s %s", (reading, text, names) => {
    expect(shown(text, reading)).toEqual(names);
  });

  it("points at each piece in the cell", () => {
    const text = "- Công chức VP-TK; VH-XH xã\n- Phòng Nội vụ chủ trì.";
    const units = parseUnits(text, commune);
    expect(units.map(({ written }) => written)).toEqual(["Công chức VP-TK", "VH-XH xã", "Phòng Nội vụ"]);
    expect(units.map(({ start, end }) => text.slice(start, end))).toEqual(
      units.map(({ written }) => written),
    );
  });
});

describe("kinds", () => {
  it.each<[Unit["kind"], string]>([
    ["named", "Chủ tịch UBND xã"],
    ["named", "Trưởng phòng Nội vụ"],
    ["named", "Thôn Cẩm Phú"],
    ["named", "UBND xã Cẩm Kim"],
    ["named", "Trường Mầm non Hoa Sen"],
    ["named", "VNPT"],
    ["named", "Công chức phụ trách CNTT"],
    ["group", "Các phòng chuyên môn thuộc UBND huyện"],
    ["group", "UBND cấp xã"],
    ["group", "các thôn"],
    ["group", "Các phòng, ban, ngành"],
    ["group", "Các cơ quan chuyên môn thuộc UBND huyện"],
    ["group", "các trường học trên địa bàn xã"],
    ["group", "Công an các xã, thị trấn"],
    ["generic", "Các bộ phận có liên quan"],
    ["generic", "Các cơ quan, đơn vị liên quan"],
    ["generic", "Công chức chuyên môn"],
    ["generic", "Tất cả các cấp, các ngành có liên quan"],
    ["generic", "Toàn thể cán bộ, công chức"],
    ["generic", "toàn thể nhân dân"],
    ["generic", "đơn vị liên quan"],
    ["generic", "Thủ trưởng các cơ quan, đơn vị"],
    ["generic", "Xã phường"],
  ])("%s: %s", (kind, text) => {
    expect(only(text, commune)?.kind).toBe(kind);
  });

  it.each(["", "  ", "-", "…", "12", "%", "( )"])("finds no unit in %j", (text) => {
    expect(parseUnits(text, commune)).toEqual([]);
  });

  it("takes a sentence for no list", () => {
    const sentence =
      "Tiếp tục đẩy mạnh tuyên truyền bằng nhiều hình thức, nâng cao nhận thức của cán bộ, công chức, viên chức " +
      "và người dân về mục đích, ý nghĩa, tầm quan trọng của công tác cải cách hành chính, thường xuyên kiểm tra, " +
      "đôn đốc việc thực hiện nhiệm vụ được giao, kịp thời khắc phục những hạn chế, tồn tại đã được chỉ ra";
    expect(parseUnits(sentence, commune)).toEqual([]);
    expect(shown(`Văn phòng HĐND-UBND, ${sentence}`, commune)).toEqual(["Văn phòng HĐND-UBND"]);
  });
});

describe("levels", () => {
  it.each<[UnitReading, string, OfficeLevel | null]>([
    [commune, "Phòng Tài chính-kế hoạch", "district"],
    [commune, "Bộ phận TC-KH", "commune"],
    [commune, "Văn phòng HĐND-UBND", "commune"],
    [commune, "Công chức VP-TK", "commune"],
    [commune, "Trưởng phòng Nội vụ", "district"],
    [commune, "Sở Nội vụ", "province"],
    [commune, "Bộ Nội vụ", "central"],
    [commune, "Bộ CHQS tỉnh", "province"],
    [commune, "Chính phủ", "central"],
    [commune, "Huyện ủy", "district"],
    [commune, "Thôn 1", "commune"],
    [commune, "Ban Tuyên giáo", null],
    [commune, "Trường THCS xã Cẩm Kim", null],
    [commune, "UBND thành phố", null],
    [commune, "UBND thị xã", "district"],
    [commune, "UBND thành phố Hà Nội", "province"],
    [commune, "UBND thành phố Vinh", null],
    [{ ...commune, year: null }, "Phòng Nội vụ", "district"],
    [{ ...commune, year: 2025 }, "Phòng Kinh tế", null],
    [{ ...commune, office: null }, "Phòng Nội vụ", null],
    [newCommune, "Phòng Kinh tế", "commune"],
    [newCommune, "Phòng Kinh tế, Hạ tầng và Đô thị", "commune"],
    [newCommune, "Phòng Văn hóa - Xã hội", "commune"],
    [newCommune, "Văn phòng HĐND và UBND", "commune"],
    [newCommune, "Trung tâm Phục vụ hành chính công", "commune"],
    [newCommune, "Phòng Nội vụ", null],
    [newCommune, "Phòng Nội vụ huyện", "district"],
    [district, "Phòng Nội vụ", "district"],
    [district, "Bộ phận Tổng hợp", null],
    [district, "Phòng Kinh tế, Hạ tầng và Đô thị xã", "commune"],
    [district, "UBND cấp xã", "commune"],
    [district, "Trung tâm Phát triển đô thị xã", "commune"],
    [district, "Hợp tác xã Tam Thái", null],
    [province, "Phòng Tổng hợp", "province"],
    [province, "Phòng Tư pháp huyện", "district"],
    [province, "UBND các huyện, xã", null],
  ])("%#: %s %s → %s", (reading, text, level) => {
    expect([text, only(text, reading)?.level]).toEqual([text, level]);
  });
});
