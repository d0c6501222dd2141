import { describe, expect, it } from "@jest/globals";
import type { Page } from "../rules/tables";
import { workbookOf } from "../rules/tables";
import { errorsOf, tablesOf } from "./understanding";

/** A sheet as an office might lay it out, the tables in it, and the duty errors that are really there. */
interface Layout extends Page {
  readonly name: string;
  readonly tables: readonly string[];
  readonly errors?: readonly string[];
}

const H = "TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành";
const A = "1 | Ban hành kế hoạch cải cách hành chính | Kế hoạch | Phòng Nội vụ | UBND các xã | Quý I";
const B = "2 | Tự kiểm tra công tác cải cách hành chính | Báo cáo | Thanh tra huyện | Phòng Nội vụ | Quý III";

const LAYOUTS: readonly Layout[] = [
  {
    name: "letterhead above",
    rows: [
      "ỦY BAN NHÂN DÂN XÃ BÌNH AN ||| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "||| Độc lập - Tự do - Hạnh phúc",
      "Số:    /KH-UBND ||| Bình An, ngày 15 tháng 01 năm 2024",
      "",
      "PHỤ LỤC I",
      "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024",
      "(Kèm theo Kế hoạch số    /KH-UBND ngày   tháng 01 năm 2024 của UBND xã Bình An)",
      "",
      H,
      A,
      B,
    ],
    merges: ["A1:C1", "D1:F1", "A5:F5", "A6:F6"],
    tables: ["A9:F11 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "two appendices, blank between",
    rows: [
      H,
      A,
      B,
      "",
      "PHỤ LỤC II",
      "KINH PHÍ NĂM 2024",
      "Đơn vị tính: triệu đồng",
      "STT | Nội dung | Kinh phí | Ghi chú",
      "1 | Tập huấn | 50",
      "2 | Văn phòng phẩm | 20",
      "| Tổng cộng | 70",
    ],
    tables: [
      "A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII",
      "A8:D11 budget tt=A task=B total=C note=D HIIT",
    ],
  },
  {
    name: "two appendices, none between",
    rows: [
      H,
      A,
      B,
      "STT | Nội dung | Kinh phí | Ghi chú",
      "1 | Tập huấn | 50",
      "2 | Văn phòng phẩm | 20",
      "| Tổng cộng | 70",
    ],
    tables: [
      "A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII",
      "A4:D7 budget tt=A task=B total=C note=D HIIT",
    ],
  },
  {
    name: "side by side, one blank column",
    rows: [
      "TT | Nhiệm vụ | Chủ trì | Thời hạn || TT | Nội dung | Kinh phí | Ghi chú",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | Quý I || 1 | Tập huấn | 50",
      "2 | Báo cáo | Phòng Nội vụ | Quý II || 2 | In ấn | 20",
      "|||||| Tổng cộng | 70",
    ],
    tables: [
      "A1:D3 duty tt=A task=B leadUnit=C deadline=D HII",
      "F1:I4 budget tt=F task=G total=H note=I HIIT",
    ],
  },
  {
    name: "side by side, two blank columns, different starts",
    rows: [
      "TT | Nhiệm vụ | Chủ trì | Thời hạn",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | Quý I ||| TT | Nội dung | Kinh phí | Ghi chú",
      "2 | Báo cáo | Phòng Nội vụ | Quý II ||| 1 | Tập huấn | 50",
      "3 | Kiểm tra | Phòng Nội vụ | Quý III ||| 2 | In ấn | 20",
    ],
    tables: [
      "A1:D4 duty tt=A task=B leadUnit=C deadline=D HIII",
      "G2:J4 budget tt=G task=H total=I note=J HII",
    ],
  },
  {
    name: "side by side, one blank column, headers of different heights and starts",
    rows: [
      "TT | Nội dung | Phân công || Thời hạn",
      "|| Chủ trì | Phối hợp ||| TT | Nhiệm vụ | Chủ trì | Thời hạn",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | UBND xã | Quý I || 1 | Tập huấn | Phòng Nội vụ | Quý I",
      "|| Phòng Tư pháp || Quý II || 2 | In ấn | Văn phòng | Quý II",
    ],
    tables: [
      "A1:E4 duty tt=A task=B leadUnit=C supportUnits=D deadline=E HHIC",
      "G2:J4 duty tt=G task=H leadUnit=I deadline=J HII",
    ],
  },
  {
    name: "three-row header",
    rows: [
      "TT | Nội dung | Kinh phí năm 2024 (triệu đồng) |||| Ghi chú",
      "|| Tổng số | Trong đó",
      "||| Ngân sách tỉnh | Ngân sách xã | Nguồn khác",
      "1 | Tập huấn | 50 | 30 | 20",
      "2 | In ấn | 20 || 20",
      "| Tổng cộng | 70 | 30 | 40",
    ],
    merges: ["A1:A3", "B1:B3", "C1:F1", "C2:C3", "D2:F2", "G1:G3"],
    tables: ["A1:G6 budget tt=A task=B total=C source=D source=E source=F note=G HHHIIT"],
  },
  {
    name: "trong do over sources",
    rows: [
      "STT | Nội dung công việc | Tổng kinh phí | Trong đó || Ghi chú",
      "||| Ngân sách | Xã hội hóa",
      "1 | Tập huấn | 50 | 30 | 20",
      "2 | In ấn | 20 | 20",
      "Tổng cộng || 70 | 50 | 20",
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2", "A5:B5"],
    tables: ["A1:F5 budget tt=A task=B total=C source=D source=E note=F HHIIT"],
  },
  {
    name: "phan cong over chu tri/phoi hop",
    rows: [
      "TT | Nội dung, nhiệm vụ | Phân công thực hiện || Thời gian hoàn thành",
      "|| Chủ trì | Phối hợp",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | UBND các xã | Quý I",
      "2 | Báo cáo | Văn phòng | Phòng Nội vụ | Quý II",
    ],
    merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
    tables: ["A1:E4 duty tt=A task=B leadUnit=C supportUnits=D deadline=E HHII"],
  },
  {
    name: "group header not merged vertically",
    rows: [
      "TT | Nội dung, nhiệm vụ | Phân công thực hiện || Thời gian hoàn thành",
      "|| Chủ trì | Phối hợp",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | UBND các xã | Quý I",
    ],
    merges: ["C1:D1"],
    tables: ["A1:E3 duty tt=A task=B leadUnit=C supportUnits=D deadline=E HHI"],
  },
  {
    name: "group header with TT in second row",
    rows: [
      "||Phân công thực hiện",
      "TT | Nội dung, nhiệm vụ | Chủ trì | Phối hợp | Thời gian hoàn thành",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | UBND các xã | Quý I",
    ],
    merges: ["C1:D1"],
    tables: ["A2:E3 duty tt=A task=B leadUnit=C supportUnits=D deadline=E HI"],
  },
  {
    name: "capitals, breaks",
    rows: [
      ["STT", "NHIỆM VỤ\nTRỌNG TÂM", "ĐƠN VỊ\nCHỦ TRÌ", "ĐƠN VỊ\nPHỐI HỢP", "THỜI GIAN\nHOÀN THÀNH"],
      "1 | Ban hành kế hoạch | Phòng Nội vụ | UBND các xã | Quý I",
    ],
    tables: ["A1:E2 duty tt=A task=B leadUnit=C supportUnits=D deadline=E HI"],
  },
  {
    name: "no tone marks",
    rows: [
      "STT | Noi dung nhiem vu | Don vi chu tri | Don vi phoi hop | Thoi gian hoan thanh",
      "1 | Ban hanh ke hoach | Phong Noi vu | UBND cac xa | Quy I",
      "2 | Bao cao | Phong Noi vu || Quy II",
    ],
    tables: ["A1:E3 duty tt=A task=B leadUnit=C supportUnits=D deadline=E HII"],
  },
  {
    name: "abbreviated",
    rows: [
      "STT | Nội dung | ĐV chủ trì | CQ phối hợp | TG hoàn thành",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | UBND các xã | Quý I",
      "2 | Báo cáo | Phòng Nội vụ | Văn phòng | Quý II",
    ],
    tables: ["A1:E3 duty tt=A task=B leadUnit=C supportUnits=D deadline=E HII"],
  },
  {
    name: "abbreviated 2",
    rows: [
      "TT | N.vụ | C.trì | P.hợp | T.hạn",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | UBND các xã | Quý I",
      "2 | Báo cáo | Phòng Nội vụ | Văn phòng | Quý II",
    ],
    tables: ["A1:E3 duty tt=A task=B leadUnit=C supportUnits=D deadline=E HII"],
  },
  {
    name: "abbreviated 3",
    rows: [
      "TT | NV | CT | PH | TGHT",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | UBND các xã | Quý I",
      "2 | Báo cáo | Phòng Nội vụ | Văn phòng | Quý II",
    ],
    tables: ["A1:E3 duty tt=A task=B leadUnit=C deadline=E HII"],
  },
  {
    name: "unlisted headers",
    rows: [
      "STT | Việc cần làm | Ai làm | Khi nào xong | Kết quả phải đạt",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | Quý I | Kế hoạch",
      "2 | Báo cáo | Văn phòng | Quý II | Báo cáo",
    ],
    tables: ["A1:E3 duty tt=A task=B leadUnit=C deadline=D product=E HII"],
  },
  {
    name: "unlisted headers 2",
    rows: [
      "STT | Việc cần làm | Đầu mối | Hạn | Kết quả phải đạt",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | Quý I | Kế hoạch",
      "2 | Báo cáo | Văn phòng | Quý II | Báo cáo",
    ],
    tables: ["A1:E3 duty tt=A task=B leadUnit=C deadline=D product=E HII"],
  },
  {
    name: "unlisted headers 3",
    rows: [
      "STT | Công việc | Người chịu trách nhiệm | Hạn",
      "1 | Ban hành kế hoạch | Đ/c Nguyễn Văn A | 31/3/2024",
      "2 | Báo cáo | Đ/c Trần Thị B | 30/6/2024",
    ],
    tables: ["A1:D3 duty tt=A task=B leadUnit=C deadline=D HII"],
  },
  {
    name: "no TT",
    rows: [
      "Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Thời hạn",
      "Ban hành kế hoạch | Kế hoạch | Phòng Nội vụ | Quý I",
      "Báo cáo | Báo cáo | Văn phòng | Quý II",
    ],
    tables: ["A1:D3 duty task=A product=B leadUnit=C deadline=D HII"],
  },
  {
    name: "TT merged over section",
    rows: [
      H,
      "I | Cải cách thể chế",
      "1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "| Kiểm tra văn bản | Kế hoạch | Phòng Tư pháp | UBND xã | Quý II",
      "| Tuyên truyền | Kế hoạch | Phòng Tư pháp | UBND xã | Quý II",
      "2 | Báo cáo | Báo cáo | Phòng Nội vụ | UBND xã | Quý IV",
    ],
    merges: ["A3:A5"],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSIPPI"],
  },
  {
    name: "fields 1, 2 with 1.1",
    rows: [
      H,
      "1 | CẢI CÁCH THỂ CHẾ",
      "1.1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "1.2 | Kiểm tra văn bản | Báo cáo | Phòng Tư pháp | UBND xã | Quý II",
      "2 | CẢI CÁCH TTHC",
      "2.1 | Công khai | Danh mục | Văn phòng | UBND xã | Quý I",
    ],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSIISI"],
  },
  {
    name: "sections Phần I",
    rows: [H, "Phần I: NHIỆM VỤ CHUNG", A, B, "Phần II: NHIỆM VỤ RIÊNG", A, B],
    tables: ["A1:F7 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSIISII"],
  },
  {
    name: "sections in TT: Phần I",
    rows: [H, "Phần I | NHIỆM VỤ CHUNG", A, B, "Phần II | NHIỆM VỤ RIÊNG", A, B],
    tables: ["A1:F7 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSIISII"],
  },
  {
    name: "sections Mục 1",
    rows: [H, "Mục 1. Nhiệm vụ chung", A, B, "Mục 2. Nhiệm vụ riêng", A, B],
    merges: ["A2:F2", "A5:F5"],
    tables: ["A1:F7 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSIISII"],
  },
  {
    name: "sections in B Mục 1 unmerged",
    rows: [H, "| Mục 1. Nhiệm vụ chung", A, B, "| Mục 2. Nhiệm vụ riêng", A, B],
    tables: ["A1:F7 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSIISII"],
  },
  {
    name: "sections A. and I/ and I -",
    rows: [
      H,
      "A. | NHIỆM VỤ CHUNG",
      "I/ | THỂ CHẾ",
      A,
      B,
      "I/ THỂ CHẾ",
      A,
      "II - | TỔ CHỨC BỘ MÁY",
      B,
      "III - TÀI CHÍNH CÔNG",
      A,
      "IV, | HIỆN ĐẠI HÓA",
      B,
      "(V) | KHÁC",
      A,
    ],
    tables: ["A1:F15 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSSIISISISISISI"],
  },
  {
    name: "unnumbered capitals",
    rows: [H, "| CẢI CÁCH THỂ CHẾ", A, B, "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", A],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSIISI"],
  },
  {
    name: "unnumbered capitals merged",
    rows: [H, "CẢI CÁCH THỂ CHẾ", A, B, "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", A],
    merges: ["A2:F2", "A5:F5"],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSIISI"],
  },
  {
    name: "spread by center across",
    rows: [H, "I. CẢI CÁCH THỂ CHẾ", A, "II. CẢI CÁCH THỦ TỤC", A],
    tables: ["A1:F5 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSISI"],
  },
  {
    name: "sections with points",
    rows: [
      "TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Ghi chú",
      "I | CÔNG TÁC CHỈ ĐẠO | 10 | 9",
      "1 | Ban hành kế hoạch | 2 | 2",
      "2 | Chế độ báo cáo | 8 | 7",
      "II | THỂ CHẾ | 5 | 5",
      "1 | Rà soát | 5 | 5",
      "| TỔNG ĐIỂM | 15 | 14",
    ],
    tables: ["A1:E7 score tt=A criterion=B maxScore=C selfScore=D note=E HSIISIT"],
  },
  {
    name: "total above items",
    rows: ["TT | Nội dung | Kinh phí | Ghi chú", "| TỔNG CỘNG | 70", "1 | Tập huấn | 50", "2 | In ấn | 20"],
    tables: ["A1:D4 budget tt=A task=B total=C note=D HTII"],
  },
  {
    name: "total TỔNG SỐ (I+II) above",
    rows: [
      "TT | Nội dung | Dự toán | Ghi chú",
      "| TỔNG SỐ (I+II) | 70",
      "I | Chi thường xuyên | 50",
      "1 | Tập huấn | 50",
      "II | Chi khác | 20",
      "1 | In ấn | 20",
    ],
    tables: ["A1:D6 budget tt=A task=B total=C note=D HTSISI"],
  },
  {
    name: "signature and noi nhan",
    rows: [
      H,
      A,
      B,
      "",
      "Nơi nhận: ||| TM. ỦY BAN NHÂN DÂN",
      "- Như trên; ||| CHỦ TỊCH",
      "- Lưu: VT.",
      "",
      "||| Nguyễn Văn A",
    ],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "signature right after",
    rows: [
      H,
      A,
      B,
      "||| Bình An, ngày 10 tháng 01 năm 2024",
      "NGƯỜI LẬP BIỂU ||| TM. ỦY BAN NHÂN DÂN",
      "||| KT. CHỦ TỊCH",
      "||| PHÓ CHỦ TỊCH",
      "(Ký, ghi rõ họ tên)",
      "Trần B ||| Nguyễn Văn A",
    ],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "notes between",
    rows: [H, A, "Ghi chú: Nhiệm vụ trên thực hiện theo chỉ đạo của tỉnh", B],
    tables: ["A1:F4 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HI?I"],
  },
  {
    name: "legend",
    rows: [H, A, B, "", "Chú giải: (*) nhiệm vụ mới; (**) nhiệm vụ chuyển tiếp", "(*) Nhiệm vụ mới"],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "blank rows and hidden",
    rows: [H, "", A, "", "", B, "", "3 | Tổng kết | Báo cáo | Phòng Nội vụ | UBND xã | Quý IV"],
    hiddenRows: [3],
    tables: ["A1:F8 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F H_I__I_I"],
  },
  {
    name: "appendix then people list",
    rows: [
      H,
      A,
      B,
      "",
      "DANH SÁCH TỔ CÔNG TÁC",
      "STT | Họ và tên | Chức vụ | Ghi chú",
      "1 | Nguyễn Văn A | Chủ tịch UBND xã | Trưởng ban",
      "2 | Trần Thị B | Công chức Văn phòng | Thành viên",
    ],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "appendix then stats",
    rows: [
      H,
      A,
      B,
      "",
      "II. SỐ LIỆU",
      "STT | Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024",
      "1 | Số hồ sơ tiếp nhận | hồ sơ | 120 | 150",
      "2 | Số hồ sơ quá hạn | hồ sơ | 1 |",
    ],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "appendix then text",
    rows: [
      H,
      A,
      B,
      "",
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Phòng Nội vụ: theo dõi, đôn đốc",
      "2. Các phòng: thực hiện",
      "a) Báo cáo hằng quý",
    ],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "three levels",
    rows: [
      H,
      "1 | Cải cách thể chế",
      "1.1 | Rà soát văn bản",
      "1.1.1 | Rà soát đợt 1 | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "1.1.2 | Rà soát đợt 2 | Báo cáo | Phòng Tư pháp | UBND xã | Quý III",
      "1.2 | Kiểm tra | Báo cáo | Phòng Tư pháp | UBND xã | Quý III",
    ],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIPPPP"],
  },
  {
    name: "three levels letters",
    rows: [
      H,
      "1 | Cải cách thể chế",
      "1.1 | Rà soát văn bản",
      "a) | Rà soát đợt 1 | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "b) | Rà soát đợt 2 | Báo cáo | Phòng Tư pháp | UBND xã | Quý III",
      "1.2 | Kiểm tra | Báo cáo | Phòng Tư pháp | UBND xã | Quý III",
    ],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIPPPP"],
  },
  {
    name: "bullets under a part",
    rows: [
      H,
      "3 | Cải cách thể chế",
      "3.1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "- | Rà soát đợt 1",
      "- | Rà soát đợt 2",
      "3.2 | Kiểm tra | Báo cáo | Phòng Tư pháp | UBND xã | Quý III",
    ],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIPPPP"],
  },
  {
    name: "bullets under a part say it",
    rows: [
      H,
      "3 | Cải cách thể chế",
      "3.1 | Rà soát văn bản",
      "- | Rà soát đợt 1 | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "- | Rà soát đợt 2 | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "3.2 | Kiểm tra | Báo cáo | Phòng Tư pháp | UBND xã | Quý III",
    ],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIPPPP"],
  },
  {
    name: "caps field, sub-field, items",
    rows: [
      H,
      "I | CẢI CÁCH THỂ CHẾ",
      "1 | Xây dựng văn bản",
      "1.1 | Rà soát văn bản",
      "- | Rà soát đợt 1 | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "1.2 | Kiểm tra | Báo cáo | Phòng Tư pháp | UBND xã | Quý III",
    ],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSIPPP"],
  },
  {
    name: "arabic subfields under roman, restart",
    rows: [
      H,
      "A | NHIỆM VỤ CHUNG",
      "I | CẢI CÁCH THỂ CHẾ",
      "1 | Xây dựng văn bản",
      "- Ban hành nghị quyết",
      "| - Rà soát văn bản | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "| - Kiểm tra | Báo cáo | Phòng Tư pháp | UBND xã | Quý III",
    ],
    tables: ["A1:F7 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSSI?PP"],
  },
  {
    name: "section 1 in arabic, items letters",
    rows: [
      H,
      "1 | Cải cách thể chế",
      "a | Rà soát văn bản | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "b | Kiểm tra | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "2 | Cải cách TTHC",
      "a | Rà soát TTHC | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
    ],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIPPIP"],
  },
  {
    name: "no TT with sections",
    rows: [
      "Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Thời hạn",
      "I. CẢI CÁCH THỂ CHẾ",
      "1. Ban hành kế hoạch | Kế hoạch | Phòng Nội vụ | Quý I",
      "2. Báo cáo | Báo cáo | Văn phòng | Quý II",
      "II. CẢI CÁCH TTHC",
      "1. Rà soát | Báo cáo | Văn phòng | Quý II",
    ],
    tables: ["A1:D6 duty task=A product=B leadUnit=C deadline=D HSIISI"],
  },
  {
    name: "no TT sections in B merged",
    rows: [
      "Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Thời hạn",
      "Cải cách thể chế",
      "Ban hành kế hoạch | Kế hoạch | Phòng Nội vụ | Quý I",
      "Báo cáo | Báo cáo | Văn phòng | Quý II",
    ],
    merges: ["A2:D2"],
    tables: ["A1:D4 duty task=A product=B leadUnit=C deadline=D HSII"],
  },
  {
    name: "field column merged before",
    rows: [
      "TT | Lĩnh vực | Nhiệm vụ | Chủ trì | Thời hạn",
      "1 | Thể chế | Rà soát văn bản | Phòng Tư pháp | Quý I",
      "2 || Kiểm tra | Phòng Tư pháp | Quý II",
      "3 | TTHC | Công khai | Văn phòng | Quý II",
    ],
    merges: ["B2:B3"],
    tables: ["A1:E4 duty tt=A task=C leadUnit=D deadline=E HIII"],
  },
  {
    name: "field column merged TT merged too",
    rows: [
      "TT | Lĩnh vực | Nhiệm vụ | Chủ trì | Thời hạn",
      "1 | Thể chế | Rà soát văn bản | Phòng Tư pháp | Quý I",
      "|| Kiểm tra | Phòng Tư pháp | Quý II",
      "2 | TTHC | Công khai | Văn phòng | Quý II",
      "|| Rà soát | Văn phòng | Quý II",
    ],
    merges: ["A2:A3", "B2:B3", "A4:A5", "B4:B5"],
    tables: ["A1:E5 duty tt=A task=C leadUnit=D deadline=E HIPIP"],
  },
  {
    name: "lead column merged wide, group of months",
    rows: [
      "TT | Nhiệm vụ | Chủ trì | Tiến độ thực hiện ||||",
      "||| Quý I | Quý II | Quý III | Quý IV",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | x",
      "2 | Kiểm tra | Phòng Nội vụ || x | x",
      "3 | Báo cáo | Phòng Nội vụ |||| x",
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:G1"],
    tables: ["A1:G5 duty tt=A task=B leadUnit=C HHIII"],
  },
  {
    name: "gantt months",
    rows: [
      "TT | Nhiệm vụ | Chủ trì | Thời gian thực hiện ||||||",
      "||| T1 | T2 | T3 | T4 | T5 | T6",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | x",
      "2 | Kiểm tra | Phòng Nội vụ || x | x",
      "3 | Báo cáo | Phòng Nội vụ |||| x",
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:I1"],
    tables: ["A1:I5 duty tt=A task=B leadUnit=C HHIII"],
  },
  {
    name: "start and end",
    rows: [
      "TT | Nhiệm vụ | Chủ trì | Thời gian thực hiện ||",
      "||| Bắt đầu | Kết thúc",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | 01/01/2024 | 31/03/2024",
      "2 | Kiểm tra | Phòng Nội vụ || 30/06/2024",
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
    tables: ["A1:E4 duty tt=A task=B leadUnit=C deadline=E HHII"],
  },
  {
    name: "start/end separate",
    rows: [
      "TT | Nhiệm vụ | Chủ trì | Thời gian bắt đầu | Thời gian hoàn thành",
      "1 | Ban hành kế hoạch | Phòng Nội vụ || 31/03/2024",
      "2 | Kiểm tra | Phòng Nội vụ || 30/06/2024",
    ],
    tables: ["A1:E3 duty tt=A task=B leadUnit=C deadline=E HII"],
  },
  {
    name: "progress report columns",
    rows: [
      "TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn hoàn thành | Kết quả thực hiện | Tiến độ | Ghi chú",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | Quý I | Đã ban hành | 100%",
      "2 | Kiểm tra | Phòng Nội vụ | Quý II || Chưa đến hạn",
    ],
    tables: ["A1:G3 duty tt=A task=B leadUnit=C deadline=D note=G HII"],
  },
  {
    name: "result + product",
    rows: [
      "TT | Nhiệm vụ | Cơ quan chủ trì | Kết quả | Sản phẩm | Thời hạn",
      "1 | Ban hành kế hoạch | Phòng Nội vụ || Kế hoạch | Quý I",
    ],
    tables: ["A1:F2 duty tt=A task=B leadUnit=C product=E deadline=F HI"],
  },
  {
    name: "leaders follow",
    rows: [
      "TT | Nội dung công việc | Lãnh đạo chỉ đạo | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian trình",
      "1 | Ban hành kế hoạch | PCT Nguyễn Văn A | Phòng Nội vụ | Văn phòng | Tháng 3",
    ],
    tables: ["A1:F2 duty tt=A task=B leadUnit=D supportUnits=E deadline=F HI"],
  },
  {
    name: "exec unit",
    rows: [
      "TT | Nhiệm vụ | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | Văn phòng | Tháng 3",
      "2 | Tập huấn | Phòng Nội vụ | Văn phòng | Tháng 3",
    ],
    tables: ["A1:E3 duty tt=A task=B leadUnit=C supportUnits=D deadline=E HII"],
  },
  {
    name: "exec + lead",
    rows: [
      "TT | Nhiệm vụ | Đơn vị thực hiện | Đơn vị chủ trì | Thời gian",
      "1 | Ban hành kế hoạch || Phòng Nội vụ | Tháng 3",
      "2 | Tập huấn || Phòng Nội vụ | Tháng 3",
    ],
    tables: ["A1:E3 duty tt=A task=B leadUnit=D deadline=E HII"],
  },
  {
    name: "title in header row region",
    rows: [
      "Đơn vị tính: nghìn đồng",
      "TT | Nội dung thực hiện | Kinh phí thực hiện | Nguồn kinh phí | Ghi chú",
      "1 | Tập huấn | 5.000 | Ngân sách xã",
      "2 | In ấn | 2.000 | Ngân sách xã",
      "| Cộng | 7.000",
      "Bằng chữ: Bảy triệu đồng.",
    ],
    tables: ["A2:E5 budget tt=A task=B total=C note=E HIIT"],
    errors: ["amount-not-number C3", "amount-not-number C4", "amount-not-number C5"],
  },
  {
    name: "unit line inside the header",
    rows: [
      "TT | Nội dung | Số lượng | Đơn giá | Thành tiền",
      "|||| Đơn vị tính: đồng",
      "1 | Nước uống | 10 | 5000 | 50000",
      "2 | Tài liệu | 10 | 1000 | 10000",
      "| Tổng cộng ||| 60000",
    ],
    tables: ["A1:E5 budget tt=A task=B total=E HHIIT"],
  },
  {
    name: "header repeated two rows + col numbers",
    rows: [
      "TT | Nhiệm vụ | Phân công thực hiện || Thời hạn",
      "|| Chủ trì | Phối hợp",
      "(1) | (2) | (3) | (4) | (5)",
      "1 | Ban hành kế hoạch | Phòng Nội vụ | Văn phòng | Quý I",
      "TT | Nhiệm vụ | Phân công thực hiện || Thời hạn",
      "|| Chủ trì | Phối hợp",
      "(1) | (2) | (3) | (4) | (5)",
      "2 | Báo cáo | Phòng Nội vụ | Văn phòng | Quý I",
    ],
    merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "A5:A6", "B5:B6", "C5:D5", "E5:E6"],
    tables: ["A1:E8 duty tt=A task=B leadUnit=C supportUnits=D deadline=E HHHIHHHI"],
  },
  {
    name: "signers in lower case",
    rows: [
      H,
      A,
      B,
      "| Người lập biểu ||| Chủ tịch",
      "| (Ký, họ tên) ||| (Ký, đóng dấu)",
      "",
      "| Trần Thị B ||| Nguyễn Văn A",
    ],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "noi nhan merged",
    rows: [H, A, B, "Nơi nhận:\n- Như trên;\n- Lưu: VT. ||| TM. UBND XÃ\nCHỦ TỊCH\n\n\nNguyễn Văn A"],
    merges: ["A4:C4", "D4:F4"],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "noi nhan in B",
    rows: [H, A, B, "", "| Nơi nhận: || CHỦ TỊCH", "| - Như trên;", "| - Lưu: VT, NV.", "||| Nguyễn Văn A"],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "trailing star note",
    rows: [H, A, B, "* Ghi chú: các nhiệm vụ khác theo chỉ đạo", "(*) Nhiệm vụ theo Nghị quyết 76/NQ-CP"],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "total row: Tổng cộng: 2 nhiệm vụ in A",
    rows: [H, A, B, "Tổng cộng: 02 nhiệm vụ"],
    tables: ["A1:F4 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIIT"],
  },
  {
    name: "Số TT in two-line, header merges tt",
    rows: [
      ["Số\nTT", "Tên nhiệm\nvụ", "Cơ quan,\nđơn vị\nchủ trì", "Thời\ngian\nhoàn\nthành"],
      "1 | Ban hành | Phòng Nội vụ | Quý I",
    ],
    tables: ["A1:D2 duty tt=A task=B leadUnit=C deadline=D HI"],
  },
  {
    name: "TT of section merged down",
    rows: [
      H,
      "I | Rà soát văn bản | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "| Kiểm tra văn bản | Kế hoạch | Phòng Tư pháp | UBND xã | Quý II",
      "| Tuyên truyền | Kế hoạch | Phòng Tư pháp | UBND xã | Quý II",
      "II | Công khai | Kế hoạch | Phòng Tư pháp | UBND xã | Quý II",
      "| Niêm yết | Kế hoạch | Phòng Tư pháp | UBND xã | Quý II",
    ],
    merges: ["A2:A4", "A5:A6"],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSIISI"],
  },
  {
    name: "section name merged down at left",
    rows: [
      "Lĩnh vực | TT | Nhiệm vụ | Chủ trì | Thời hạn",
      "Thể chế | 1 | Rà soát | Phòng Tư pháp | Quý I",
      "| 2 | Kiểm tra | Phòng Tư pháp | Quý I",
      "TTHC | 1 | Công khai | Văn phòng | Quý I",
    ],
    merges: ["A2:A3"],
    tables: ["A1:E4 duty tt=B task=C leadUnit=D deadline=E HIII"],
  },
  {
    name: "item cut by page break",
    rows: [
      H,
      "1 | Ban hành kế hoạch cải cách hành chính và triển khai tới | Kế hoạch | Phòng Nội vụ | UBND các xã | Quý I",
      H,
      "| các cơ quan, đơn vị | | | |",
      B,
    ],
    tables: ["A1:F5 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIHCI"],
  },
  {
    name: "deadline column merged over all",
    rows: [
      H,
      A,
      "2 | Tự kiểm tra | Báo cáo | Phòng Nội vụ | UBND xã",
      "3 | Tập huấn | Báo cáo | Phòng Nội vụ | UBND xã",
    ],
    merges: ["F2:F4"],
    tables: ["A1:F4 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIII"],
  },
  {
    name: "section says lead",
    rows: [
      H,
      "I | THỂ CHẾ || Phòng Tư pháp || Năm 2024",
      "1 | Rà soát | Báo cáo || UBND xã",
      "2 | Kiểm tra | Báo cáo || UBND xã",
    ],
    tables: ["A1:F4 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSII"],
  },
  {
    name: "sum by section",
    rows: [
      "TT | Nội dung | Kinh phí | Ghi chú",
      "I | Đào tạo",
      "1 | Tập huấn | 50",
      "| Cộng I | 50",
      "II | Mua sắm",
      "1 | Máy tính | 20",
      "| Cộng mục II | 20",
      "| TỔNG CỘNG (I + II) | 70",
      "Bằng chữ: Bảy mươi triệu đồng",
    ],
    tables: ["A1:D8 budget tt=A task=B total=C note=D HSITSITT"],
  },
  {
    name: "total in A merged",
    rows: [
      "TT | Nội dung | Kinh phí | Ghi chú",
      "1 | Tập huấn | 50",
      "TỔNG CỘNG || 50",
      "Bằng chữ: năm mươi triệu đồng",
      "Ghi chú: kinh phí từ ngân sách xã",
    ],
    merges: ["A3:B3", "A4:D4"],
    tables: ["A1:D3 budget tt=A task=B total=C note=D HIT"],
  },
  {
    name: "header repeated per section with other wording",
    rows: [H, A, "STT | Nội dung nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn", B],
    tables: [
      "A1:F2 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HI",
      "A3:F4 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HI",
    ],
  },
  {
    name: "header again with missing cells",
    rows: [H, A, "TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì || Thời gian hoàn thành", B],
    tables: ["A1:F4 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIHI"],
  },
  {
    name: "numbered columns 1..6 below header",
    rows: [H, "1 | 2 | 3 | 4 | 5 | 6", A, B],
    tables: ["A1:F4 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HHII"],
  },
  {
    name: "A B 1 2 3=1+2",
    rows: [
      "TT | Nội dung | Tổng kinh phí | Ngân sách | Nguồn khác",
      "A | B | 1=2+3 | 2 | 3",
      "1 | Tập huấn | 50 | 30 | 20",
    ],
    tables: ["A1:E3 budget tt=A task=B total=C source=D source=E HHI"],
  },
  {
    name: "offset with empty cols and rows",
    rows: [
      "",
      "",
      "||| TT | Nhiệm vụ | Đơn vị chủ trì | Hoàn thành trước ngày",
      "||| 1 | Rà soát | Phòng Tư pháp | 30/6/2024",
      "||| 2 | Kiểm tra | Phòng Tư pháp | 30/9/2024",
    ],
    tables: ["D3:G5 duty tt=D task=E leadUnit=F deadline=G HII"],
  },
  {
    name: "blank column inside",
    rows: [
      "TT | Nhiệm vụ || Đơn vị chủ trì | Thời hạn",
      "1 | Rà soát || Phòng Tư pháp | Quý I",
      "2 | Kiểm tra || Phòng Tư pháp | Quý II",
    ],
    tables: ["A1:E3 duty tt=A task=B leadUnit=D deadline=E HII"],
  },
  {
    name: "header merged over two columns",
    rows: [
      "TT | Nhiệm vụ || Đơn vị chủ trì | Thời hạn",
      "1 | Rà soát || Phòng Tư pháp | Quý I",
      "2 | Kiểm tra || Phòng Tư pháp | Quý II",
    ],
    merges: ["B1:C1", "B2:C2", "B3:C3"],
    tables: ["A1:E3 duty tt=A task=B leadUnit=D deadline=E HII"],
  },
  {
    name: "dates real",
    rows: [
      "TT | Nhiệm vụ | Đơn vị chủ trì | Ngày hoàn thành",
      [1, "Rà soát", "Phòng Tư pháp", { type: "date", serial: 45382 }],
      [2, "Kiểm tra", "Phòng Tư pháp", { type: "date", serial: 45473 }],
    ],
    tables: ["A1:D3 duty tt=A task=B leadUnit=C deadline=D HII"],
  },
  {
    name: "score three cols",
    rows: [
      "STT | Lĩnh vực/Tiêu chí | Điểm tối đa | Điểm ||| Giải trình",
      "||| Tự đánh giá | Thẩm định | Chênh lệch",
      "1 | CÔNG TÁC CHỈ ĐẠO | 10 | 9 | 8 | 1",
      "1.1 | Ban hành kế hoạch | 5 | 5 | 4 | 1",
      "1.2 | Báo cáo | 5 | 4 | 4",
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2"],
    tables: ["A1:G5 score tt=A criterion=B maxScore=C selfScore=D appraisedScore=E reason=G HHIPP"],
  },
  {
    name: "score simple",
    rows: [
      "TT | Tiêu chí đánh giá | Thang điểm | Điểm tự chấm | Điểm thẩm định | Ghi chú",
      "I | Chỉ đạo | 10 | 9",
      "1 | Ban hành kế hoạch | 5 | 5",
      "2 | Báo cáo | 5 | 4",
      "Tổng cộng || 10 | 9",
    ],
    tables: ["A1:F5 score tt=A criterion=B maxScore=C selfScore=D appraisedScore=E note=F HSIIT"],
  },
  {
    name: "targets table w/ lead",
    rows: [
      "TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Cơ quan chủ trì | Cơ quan phối hợp",
      "1 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | 98 | Văn phòng | Các phòng",
      "2 | Tỷ lệ hài lòng | % | 95 | Văn phòng | Các phòng",
    ],
    tables: ["A1:F3 duty tt=A task=B leadUnit=E supportUnits=F HII"],
  },
  {
    name: "assets",
    rows: [
      "STT | Tên tài sản | ĐVT | Số lượng | Đơn giá | Thành tiền | Ghi chú",
      "1 | Máy tính | cái | 2 | 10000 | 20000",
      "2 | Bàn | cái | 1 | 2000 | 2000",
    ],
    tables: ["A1:G3 budget tt=A task=B total=F note=G HII"],
  },
  {
    name: "legend in the middle and a stray word in TT",
    rows: [H, A, "* | Nhiệm vụ đột xuất | Báo cáo | Phòng Nội vụ | UBND xã | Quý II", B],
    tables: ["A1:F4 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIPI"],
  },
  {
    name: "TT 1a 2bis",
    rows: [H, A, "1a | Bổ sung kế hoạch | Kế hoạch | Phòng Nội vụ | UBND xã | Quý II", B],
    tables: ["A1:F4 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIII"],
  },
  {
    name: "TT formulas & text numbers",
    rows: [
      H,
      ["1 ", "Ban hành", "KH", "Phòng Nội vụ", "UBND xã", "Quý I"],
      ["02", "Ban hành tiếp", "KH", "Phòng Nội vụ", "UBND xã", "Quý I"],
    ],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "people committee list then appendix",
    rows: [
      "STT | Họ và tên | Chức vụ | Ghi chú",
      "1 | Nguyễn Văn A | Chủ tịch UBND xã | Trưởng ban",
      "",
      H,
      A,
      B,
    ],
    tables: ["A4:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "notes numbered below",
    rows: [H, A, B, "Ghi chú:", "1. Các nhiệm vụ trên thực hiện trong năm", "2. Báo cáo trước ngày 15/12"],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "notes numbered below in cols",
    rows: [H, A, B, "Ghi chú:", "1 | Các nhiệm vụ trên thực hiện trong năm", "2 | Báo cáo trước ngày 15/12"],
    tables: ["A1:F3 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "plan text with appendix table in same sheet",
    rows: [
      "KẾ HOẠCH",
      "Cải cách hành chính năm 2024",
      "I. MỤC TIÊU",
      "1. Mục tiêu chung",
      "Nâng cao hiệu quả",
      "II. NHIỆM VỤ",
      "(Chi tiết tại Phụ lục kèm theo)",
      "",
      "PHỤ LỤC",
      H,
      A,
      B,
    ],
    tables: ["A10:F12 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HII"],
  },
  {
    name: "first item lowercase fields restart",
    rows: [
      H,
      "1 | Cải cách thể chế",
      "1.1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "2 | Cải cách thủ tục",
      "2.1 | Công khai | Báo cáo | Văn phòng | UBND xã | Quý I",
    ],
    tables: ["A1:F5 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIPIP"],
  },
  {
    name: "fields in small letters, items counted anew in each",
    rows: [
      H,
      "1 | Cải cách thể chế",
      "1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "2 | Theo dõi thi hành | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "2 | Cải cách thủ tục",
      "1 | Công khai | Báo cáo | Văn phòng | UBND xã | Quý I",
      "3. | Cải cách bộ máy",
      "1. | Sắp xếp đơn vị | Báo cáo | Phòng Nội vụ | UBND xã | Quý I",
      "2. | Đánh giá vị trí việc làm",
    ],
    tables: ["A1:F9 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSIISISII"],
    errors: ["lead-unit-missing D9", "deadline-missing F9"],
  },
  {
    name: "items without duties above another number",
    rows: [
      H,
      "1 | Rà soát văn bản",
      "2 | Theo dõi thi hành | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "3 | Công khai",
      "I | CẢI CÁCH BỘ MÁY",
      "1 | Sắp xếp đơn vị | Báo cáo | Phòng Nội vụ | UBND xã | Quý I",
    ],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIIISI"],
    errors: ["lead-unit-missing D2", "deadline-missing F2", "lead-unit-missing D4", "deadline-missing F4"],
  },
  {
    name: "an item without duties above the numbers of the columns",
    rows: [
      H,
      A,
      "2 | Theo dõi thi hành",
      "1 | 2 | 3 | 4 | 5 | 6",
      "3 | Công khai | Báo cáo | Văn phòng | | Quý I",
    ],
    tables: ["A1:F5 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIIHI"],
    errors: ["lead-unit-missing D3", "deadline-missing F3"],
  },
  {
    name: "an item with something beside it, its number merged or its words filled down above number 1",
    rows: [
      H,
      "1 | Rà soát văn bản | Báo cáo",
      "1 | Theo dõi thi hành",
      "1 | Theo dõi thi hành | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "1 | Công khai",
      " | Niêm yết | Báo cáo | Văn phòng | UBND xã | Quý I",
    ],
    merges: ["A5:A6"],
    tables: ["A1:F6 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HIICIP"],
    errors: ["lead-unit-missing D2", "deadline-missing F2"],
  },
  {
    name: "what is really missing, in every form of row",
    rows: [
      H,
      "I | THỂ CHẾ",
      "1 | Rà soát | Báo cáo || UBND xã | Quý I",
      "2 | Kiểm tra",
      "2.1 | Đợt một | Báo cáo | Phòng Tư pháp | UBND xã | Quý I",
      "2.2 | Đợt hai | Báo cáo | Phòng Tư pháp | UBND xã",
      "a) | Thôn một",
      "II | VIỆC KHÁC CỦA XÃ | Báo cáo || UBND xã | Quý I",
      "| Việc không số | Báo cáo | Phòng Nội vụ | UBND xã",
    ],
    tables: ["A1:F9 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F HSIIPPPSI"],
    errors: ["lead-unit-missing D3", "deadline-missing F6", "deadline-missing F7"],
  },
];

describe("appendix tables in all layouts", () => {
  it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
    "%s",
    (_, { tables, errors = [], ...page }) => {
      const workbook = workbookOf([page]);
      expect(tablesOf(workbook)).toEqual(tables);
      expect(errorsOf(workbook)).toEqual(errors);
    },
  );

  it("has no layout twice", () => {
    const names = LAYOUTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
