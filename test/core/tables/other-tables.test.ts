import { describe, expect, it } from "@jest/globals";
import type { Page } from "../rules/tables";
import { workbookOf } from "../rules/tables";
import { errorsOf, tablesOf } from "./understanding";

/** Lists and texts of an office that charge nobody with a duty, however much their words look like it. */
interface Other extends Page {
  readonly name: string;
  /** Its rows, right below an appendix, could be the appendix's own. */
  readonly alone?: boolean;
}

const OTHERS: readonly Other[] = [
  {
    name: "people list",
    rows: [
      "STT | Họ và tên | Chức vụ | Ghi chú",
      "1 | Nguyễn Văn A | Chủ tịch UBND xã | Trưởng ban",
      "2 | Trần Thị B | Công chức Văn phòng | Thành viên",
    ],
  },
  {
    name: "people list w duties",
    rows: [
      "STT | Họ và tên | Chức vụ, đơn vị công tác | Nhiệm vụ được phân công | Ghi chú",
      "1 | Nguyễn Văn A | Chủ tịch UBND xã | Trưởng ban |",
      "2 | Trần Thị B | Công chức Văn phòng | Thành viên",
    ],
  },
  {
    name: "people list w phu trach",
    rows: [
      "STT | Họ và tên | Chức vụ | Đơn vị phụ trách | Ghi chú",
      "1 | Nguyễn Văn A | Chủ tịch UBND xã | Thôn 1 |",
      "2 | Trần Thị B | Công chức Văn phòng | Thôn 2",
    ],
  },
  {
    name: "meeting programme",
    rows: [
      "CHƯƠNG TRÌNH HỘI NGHỊ",
      "Thời gian | Nội dung | Người thực hiện",
      "7h30 - 8h00 | Đón tiếp đại biểu | Văn phòng",
      "8h00 - 8h15 | Tuyên bố lý do | Ban tổ chức",
      "8h15 | Giải lao",
    ],
  },
  {
    name: "meeting programme w TT",
    rows: [
      "CHƯƠNG TRÌNH HỘI NGHỊ",
      "TT | Thời gian | Nội dung | Người thực hiện",
      "1 | 7h30 - 8h00 | Đón tiếp đại biểu | Văn phòng",
      "2 | 8h00 - 8h15 | Tuyên bố lý do | Ban tổ chức",
      "3| 8h15 | Giải lao",
    ],
  },
  {
    name: "telephone list",
    rows: [
      "STT | Cơ quan, đơn vị | Người phụ trách | Số điện thoại | Email",
      "1 | Phòng Nội vụ | Nguyễn Văn A | 0912345678 | a@x.vn",
      "2 | Phòng Tư pháp || 0912345679",
    ],
  },
  {
    name: "statistics",
    rows: [
      "STT | Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024",
      "1 | Số hồ sơ tiếp nhận | hồ sơ | 120 | 150",
      "2 | Số hồ sơ quá hạn | hồ sơ | 1 |",
    ],
  },
  {
    name: "statistics 2",
    rows: [
      "STT | Nội dung chỉ tiêu | Đơn vị tính | Kế hoạch năm 2024 | Kết quả thực hiện 6 tháng | Ghi chú",
      "1 | Số hồ sơ tiếp nhận | hồ sơ | 120 | 150",
      "2 | Số hồ sơ quá hạn | hồ sơ | 1 |",
    ],
  },
  {
    name: "statistics 3",
    rows: [
      "STT | Nội dung | Đơn vị tính | Số lượng | Kết quả | Tỷ lệ | Ghi chú",
      "1 | Thủ tục hành chính | TTHC | 120 | 150",
      "2 | Hồ sơ | hồ sơ | 1 |",
    ],
  },
  {
    name: "running text",
    rows: [
      "KẾ HOẠCH",
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Mục đích",
      "a) Nâng cao chất lượng công tác chỉ đạo, thời gian hoàn thành nhiệm vụ, đơn vị chủ trì",
      "- Sản phẩm: báo cáo",
      "2. Yêu cầu",
      "- Thời gian hoàn thành: Quý I",
      "- Đơn vị chủ trì: Phòng Nội vụ",
      "- Đơn vị phối hợp: các phòng",
    ],
  },
  {
    name: "running text two cols",
    alone: true,
    rows: [
      "1. | Nhiệm vụ",
      "a) | Sản phẩm",
      "- Thời gian: | Quý I",
      "- Chủ trì: | Phòng Nội vụ",
      "- Phối hợp: | Phòng Tư pháp",
    ],
  },
  {
    name: "pivot-like",
    rows: [
      "Row Labels | Count of Nhiệm vụ | Sum of Kinh phí",
      "Phòng Nội vụ | 12 | 40",
      "Phòng Tư pháp | 5 | 10",
      "Grand Total | 17 | 50",
    ],
  },
  {
    name: "pivot 2",
    rows: ["Cơ quan chủ trì | Nhiệm vụ | Tổng", "Phòng Nội vụ | 12 | 40", "Phòng Tư pháp | 5 | 10"],
  },
  {
    name: "pivot 3",
    rows: [
      "STT | Đơn vị chủ trì | Số nhiệm vụ | Đã hoàn thành | Quá hạn",
      "1 | Phòng Nội vụ | 12 | 4 |",
      "2 | Phòng Tư pháp | 5 | 1 | 2",
    ],
  },
  {
    name: "targets no lead",
    rows: [
      "TT | Nội dung chỉ tiêu | Mục tiêu năm 2024 | Ghi chú",
      "1 | Tỷ lệ hồ sơ giải quyết đúng hạn | 98% |",
      "2 | Tỷ lệ hài lòng | 95%",
    ],
  },
  {
    name: "list of docs",
    rows: [
      "STT | Tên văn bản | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành | Trích yếu nội dung",
      "1 | Nghị quyết | 76/NQ-CP | 15/07/2021 | Chính phủ | Chương trình tổng thể",
      "2 | Quyết định | 12/QĐ-UBND | 15/01/2024 | UBND xã | Kế hoạch CCHC",
    ],
  },
  {
    name: "duty roster",
    rows: [
      "STT | Họ và tên | Thời gian trực | Nhiệm vụ | Điện thoại",
      "1 | Nguyễn Văn A | 29/01/2024 | Trực lãnh đạo | 0912",
      "2 | Trần B | 30/01/2024 | Trực ban | 0913",
    ],
  },
  {
    name: "weekly schedule",
    rows: [
      "Thứ, ngày | Buổi | Nội dung công việc | Thành phần | Địa điểm | Chủ trì",
      "Thứ Hai 15/01 | Sáng | Họp giao ban | Lãnh đạo, các phòng | Phòng họp | Chủ tịch",
      "| Chiều | Tiếp dân | Văn phòng | Trụ sở |",
      "Thứ Ba 16/01 | Sáng | Kiểm tra cơ sở | Phòng KT | Thôn 1 |",
    ],
    merges: ["A2:A3"],
  },
  {
    name: "TTHC list",
    rows: [
      "STT | Tên thủ tục hành chính | Lĩnh vực | Thời hạn giải quyết | Cơ quan thực hiện | Phí, lệ phí",
      "1 | Đăng ký khai sinh | Hộ tịch | Ngay trong ngày | UBND cấp xã | Không",
      "2 | Chứng thực | Chứng thực | 01 ngày | UBND cấp xã | 2.000",
    ],
  },
];

describe("what is no appendix table", () => {
  it.each(OTHERS.map((other) => [other.name, other] as const))("%s", (_, page) => {
    const workbook = workbookOf([page]);
    expect(tablesOf(workbook)).toEqual([]);
    expect(errorsOf(workbook)).toEqual([]);
  });

  const below = OTHERS.filter(({ alone }) => alone !== true);
  it.each(below.map((other) => [other.name, other] as const))("%s, right below an appendix", (_, page) => {
    const rows = [
      "TT | Nhiệm vụ | Chủ trì | Thời hạn",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | Quý I",
      "",
      ...page.rows,
    ];
    const workbook = workbookOf([{ rows }]);
    expect(tablesOf(workbook).slice(1)).toEqual([]);
    expect(errorsOf(workbook)).toEqual([]);
  });
});
