import { describe, expect, it } from "@jest/globals";
import { LONGEST_HEADER, readHeader } from "../../../src/core/tables/column-roles";
import type { Role } from "../../../src/core/tables/roles";

const HEADERS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  tt: ["TT", "STT", "Số TT", "Số\nTT", "Số thứ tự", "S.TT", "stt"],
  task: [
    "Nhiệm vụ",
    "NỘI DUNG CÔNG VIỆC",
    "Tên nhiệm vụ",
    "Noi dung, nhiem vu",
    "Hạng mục",
    "Hoạt động",
    "Đầu việc",
    "Việc cần làm",
    "N.vụ",
    "Nội dung\nthực hiện",
  ],
  criterion: ["Tiêu chí", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "TIÊU CHÍ THÀNH PHẦN"],
  product: [
    "Sản phẩm",
    "Sản phẩm, kết quả đầu ra",
    "Kết quả",
    "Kết quả phải đạt",
    "Kết quả đầu ra",
    "San pham du kien",
    "Hình thức văn bản",
  ],
  leadUnit: [
    "Cơ quan chủ trì",
    "Cơ quan chủ trì thực hiện",
    "ĐV chủ trì",
    "C.trì",
    "Công chức/bộ phận chủ trì",
    "Đầu mối",
    "Người chịu trách nhiệm",
    "Đơn vị thực hiện",
    "Phân công thực hiện",
    "Bộ phận tham mưu",
    "Ai làm",
    "Phân công thực hiện Chủ trì",
  ],
  supportUnits: [
    "Cơ quan phối hợp",
    "CQ phối hợp",
    "P.hợp",
    "Đơn vị phối hợp thực hiện",
    "Phân công thực hiện Phối hợp",
  ],
  deadline: [
    "Thời gian hoàn thành",
    "TG hoàn thành",
    "Thời hạn",
    "T.hạn",
    "Tiến độ",
    "THỜI GIAN THỰC HIỆN",
    "Thoi gian",
    "Thời gian thực hiện năm 2024",
    "Thời gian bắt đầu, kết thúc",
    "Thời điểm hoàn thành",
    "Hạn hoàn thành",
    "Hạn xử lý",
    "Thời gian thực hiện Đến ngày",
  ],
  maxScore: ["Điểm tối đa", "Điểm chuẩn", "Thang điểm", "Khung điểm"],
  selfScore: ["Điểm tự chấm", "Tự đánh giá", "Điểm tự đánh giá"],
  appraisedScore: ["Điểm thẩm định", "Thẩm định"],
  score: ["Điểm đạt được", "Điểm", "Số điểm", "Điểm năm 2024", "Kết quả chấm điểm"],
  lostScore: ["Điểm trừ", "Điểm bị trừ", "Điểm mất"],
  total: [
    "Kinh phí",
    "Tổng kinh phí",
    "Dự toán",
    "Thành tiền",
    "Tổng cộng",
    "Tổng kinh phí thực hiện",
    "Số tiền",
    "Dự kiến kinh phí",
    "Khái toán kinh phí",
    "Dự trù kinh phí (triệu đồng)",
    "Thành tiền (số lượng x đơn giá)",
  ],
  source: [
    "NSX",
    "NSĐP",
    "Nguồn XHH",
    "Trong đó NSTW",
    "Trong đó Ngân sách tỉnh",
    "Ngân sách xã",
    "Nguồn xã hội hóa",
    "Chia ra Vốn đầu tư",
    "Xã hội hóa",
  ],
  reason: ["Nguyên nhân", "Lý do", "Giải trình"],
  target: ["Mục tiêu năm 2024", "Chỉ tiêu"],
  solution: ["Giải pháp", "Biện pháp thực hiện"],
  note: ["Ghi chú", "GHI CHÚ"],
};

/** Headers of other lists, and duties of other columns that only sound alike. */
const NOTHING = [
  "",
  "Họ và tên",
  "Chức vụ",
  "Số điện thoại",
  "Địa chỉ",
  "ĐVT",
  "Năm 2023",
  "Tỷ lệ",
  "Phòng Nội vụ",
  "Row Labels",
  "Ban hành kế hoạch cải cách hành chính",
  "1",
  "Số lượng",
  "Kinh phí Số lượng",
  "Dự toán Đơn giá (1.000đ)",
  "Thời gian bắt đầu",
  "Thời gian thực hiện Từ ngày",
  "Loại nhiệm vụ",
  "Trạng thái nhiệm vụ",
  "Số văn bản giao nhiệm vụ",
  "Ngày giao nhiệm vụ",
  "Thời gian thực hiện Tháng 3",
  "Tiến độ thực hiện Quý II",
  "Kết quả thực hiện",
  "x".repeat(LONGEST_HEADER + 1),
  `Nhiệm vụ ${"và ".repeat(100)}`,
];

const CASES = Object.entries(HEADERS).flatMap(([role, headers]) =>
  headers.map((header) => [header, role] as const),
);

describe("the words of a header", () => {
  it.each(CASES)("%j is %s", (header, role) => {
    expect(readHeader(header).sure[0]).toBe(role);
    expect(readHeader(header.toUpperCase()).sure[0]).toBe(role);
    expect(readHeader(header.normalize("NFD")).sure[0]).toBe(role);
  });

  it.each(NOTHING)("%j settles nothing", (header) => {
    expect(readHeader(header).sure).toEqual([]);
  });

  it.each<[string, Role]>([
    ["Hạn", "deadline"],
    ["Khi nào xong", "deadline"],
    ["Đơn vị", "leadUnit"],
    ["Ai", "leadUnit"],
    ["Cùng làm", "supportUnits"],
    ["Lĩnh vực", "criterion"],
    ["Đề án", "task"],
    ["Chi tiết", "task"],
    ["Tổng", "total"],
  ])("%j may be %s if the cells bear it out", (header, role) => {
    expect(readHeader(header).sure).toEqual([]);
    expect(readHeader(header).maybe[0]).toBe(role);
  });

  it.each(["Ngày ban hành", "Ngày sinh", "Ngày cấp", "Ngày ký"])("%j is no deadline at all", (header) => {
    expect(readHeader(header).maybe).not.toContain("deadline");
  });

  it.each([
    ["Đơn vị chủ trì", "Đơn vị thực hiện"],
    ["Sản phẩm", "Kết quả"],
    ["Thời hạn", "Tiến độ"],
    ["Thời gian hoàn thành", "Thời gian trình"],
  ])("%j says its role more plainly than %j", (plain, other) => {
    expect(readHeader(plain).sure[0]).toBe(readHeader(other).sure[0]);
    expect(readHeader(plain).rank).toBeLessThan(readHeader(other).rank);
  });
});
