import type { CellValue } from "../src/core/workbook/workbook";

/** A random number generator with a seed (mulberry32), so that every run measures the same plan. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES =
  "tổ chức triển khai thực hiện kế hoạch cải cách hành chính rà soát đơn giản hóa thủ tục kiểm tra đánh giá văn bản quy phạm pháp luật công khai minh bạch tiếp nhận giải quyết hồ sơ trực tuyến nâng cao chất lượng đội ngũ cán bộ công chức viên chức chuyển đổi số xây dựng chính quyền điện tử báo cáo kết quả định kỳ tuyên truyền tập huấn bồi dưỡng".split(
    " ",
  );
const OFFICES = ["Phòng Nội vụ", "Phòng Tư pháp", "Phòng Tài chính - Kế hoạch", "Phòng Văn hóa - Thông tin"];
const FIELDS = [
  "Kinh tế",
  "Hạ tầng",
  "Y tế",
  "Giáo dục",
  "Thống kê",
  "Lao động",
  "Dân tộc",
  "Thanh tra",
  "Tôn giáo",
];
const KINDS = ["Trung tâm", "Trạm", "Ban Quản lý", "Hội", "Chi cục"];

/** 200 unit strings, all different: offices, numbered bodies, and lists of two for support. */
export const UNITS: readonly string[] = Array.from({ length: 200 }, (_, at) => {
  const body = `${KINDS[at % KINDS.length] ?? ""} ${FIELDS[at % FIELDS.length] ?? ""} số ${at}`;
  const office = OFFICES[at % OFFICES.length] ?? "";
  if (at < OFFICES.length) return office;
  return at >= 150 ? `${office}; ${body}` : body;
});
/** Strings that name one unit, which may lead. */
const LEADS = UNITS.slice(0, 150);
const SUPPORTS = UNITS.slice(4);

/** 300 deadline strings: days, months, quarters, recurring ones, lists. */
export const DEADLINES: readonly string[] = Array.from({ length: 300 }, (_, at) => {
  const month = (at % 12) + 1;
  const day = (at % 28) + 1;
  if (at % 6 === 0)
    return `Trước ngày ${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/2024 (đợt ${at})`;
  if (at % 6 === 1) return `Tháng ${month}/2024; Tháng 12 lần ${at}`;
  if (at % 6 === 2) return `Quý ${["I", "II", "III", "IV"][at % 4] ?? ""}, báo cáo số ${at}`;
  if (at % 6 === 3) return `- Quý I;\n- Theo quý, 6 tháng, năm (${at})`;
  if (at % 6 === 4) return `Thường xuyên, nhóm ${at}`;
  return `Năm 2024, việc ${at}`;
});

const HEADER = [
  "TT",
  "Nhiệm vụ",
  "Sản phẩm",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian hoàn thành",
  "Kinh phí",
  "Ghi chú",
];
const TITLE = ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND HUYỆN"];
const ROWS_OF_A_SECTION = 1_000;

/** The values of a plan with `rows` rows in 8 columns; one row in 100 is damaged in one of five ways. */
export function planValues(rows: number): CellValue[][] {
  const random = makeRandom(20_241_122);
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  const text = (number: number): string => {
    const words = Array.from({ length: 30 }, () => pick(SYLLABLES));
    return `${words.join(" ")} số ${number}`;
  };
  const values: CellValue[][] = [TITLE, HEADER];
  for (let at = 0; values.length < rows; at += 1) {
    const inSection = at % ROWS_OF_A_SECTION;
    if (inSection === 0) {
      values.push([sectionNumber(at / ROWS_OF_A_SECTION), `Lĩnh vực ${at}`]);
      continue;
    }
    const lead = pick(LEADS);
    const support = pick(SUPPORTS.filter((one) => !one.includes(lead)));
    const cells: CellValue[] = [
      inSection,
      text(at),
      `Báo cáo số ${at % 50}`,
      lead,
      support,
      pick(DEADLINES),
      at % 997,
      null,
    ];
    values.push(random() < 0.01 ? damaged(cells, Math.floor(random() * 5)) : cells);
  }
  return values;
}

/** Roman numerals: 100,000 rows have a hundred sections. */
function sectionNumber(at: number): string {
  const units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  const tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
  const number = at + 1;
  return (
    "C".repeat(Math.floor(number / 100)) +
    (tens[Math.floor(number / 10) % 10] ?? "") +
    (units[number % 10] ?? "")
  );
}

function damaged(cells: CellValue[], way: number): CellValue[] {
  const [column, value] = (
    [
      [3, null],
      [5, null],
      [5, "Trước ngày 31/02/2024"],
      [4, " Phòng  Nội vụ"],
      [2, null],
    ] as const
  )[way] ?? [3, null];
  return cells.with(column, value);
}
