/** Every sentence of the pane, in Vietnamese. `{name}` marks a place to fill. */
export const vi = {
  // Shell
  product: "Soát Phụ Lục",
  language: "Ngôn ngữ",
  close: "Đóng",
  starting: "Đang kết nối với Excel…",
  tryAgain: "Thử lại",

  // No Excel to work with
  tooOldWhat: "Phiên bản Excel này quá cũ.",
  tooOldWhy: "Tiện ích cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
  tooOldNext: "Đề nghị cập nhật Office, hoặc mở tệp bằng Excel trên web.",
  noAnswerWhat: "Excel chưa trả lời.",
  noAnswerWhy:
    "Chưa tải được thư viện Office: mạng chập chờn, hoặc địa chỉ appsforoffice.microsoft.com bị chặn.",
  noAnswerNext: "Đề nghị kiểm tra kết nối mạng rồi bấm Thử lại; nếu vẫn vậy, báo cho người quản trị mạng.",
  notExcelWhat: "Bảng soát chỉ chạy bên trong Excel.",
  notExcelWhy: "Trang này đang mở ngoài Excel nên không có tệp nào để soát.",
  notExcelNext: "Mở tệp trong Excel, rồi chọn Trang đầu (Home) › Soát phụ lục › Bảng soát.",

  // First run
  firstRunTitle: "Soát phụ lục trước khi trình",
  firstRun:
    "Tìm chỗ thiếu, chung chung hoặc mâu thuẫn trong các bảng phụ lục của tệp này mà không thay đổi gì trong tệp.",
  check: "Soát",
  checkAgain: "Soát lại",
  useSample: "Dùng dữ liệu mẫu",
  sampleHint: "Thêm một trang tính có kế hoạch mẫu để dùng thử.",

  // Checking
  reading: "Đang đọc tệp…",
  readingShare: "Đang đọc tệp… {share}%",
  checkingShare: "Đang soát… {share}%",
  cancel: "Dừng",
  cellEdit: "Nhấn Enter để xong ô đang nhập.",
  waiting: "Excel chưa trả lời. Nếu đang nhập dở một ô, nhấn Enter để xong ô đang nhập.",

  // Verdict
  errors: "Còn {errors} phải sửa",
  ready: "Sẵn sàng trình",
  lookAgain: "Nên xem lại {warnings}.",
  checkedAt: "Soát lúc {time} · {tables} · {rows}",
  noTables: "Không tìm thấy bảng phụ lục nào",
  noTablesWhy:
    "Đã tìm trong {sheets} một dòng tiêu đề có các cột như TT, Nhiệm vụ, Đơn vị chủ trì, Thời hạn, Điểm hoặc Kinh phí, nhưng không thấy.",
  noTablesNext: "Nếu tệp có bảng, đề nghị xem lại dòng tiêu đề cột rồi bấm Soát lại.",
  nothingFound: "Không phát hiện gì cần sửa.",
  nothingAtLevel: "Không có mục nào ở mức đã chọn.",
  showAll: "Hiện tất cả",
  stale:
    "Tệp vừa thêm, bớt dòng, cột hoặc trang tính nên danh sách dưới đây có thể lệch ô. Bấm Soát lại để cập nhật.",
  unreadable: "Không đọc được {ranges}.",
  unreadableNext: "Phần này quá lớn hoặc Excel không trả về; kết quả dưới đây chưa gồm phần này.",
  protectedSheets:
    "Đang được bảo vệ: {sheets}. Vẫn soát được, nhưng không sửa từ đây được; muốn sửa, chọn Xem lại (Review) › Bỏ bảo vệ trang tính rồi Soát lại.",

  // Findings
  filterLabel: "Lọc theo mức",
  findings: "Các phát hiện",
  levelError: "Lỗi",
  levelWarning: "Cảnh báo",
  levelInfo: "Lưu ý",
  outsideTables: "Ngoài bảng",
  cell: "Ô {cell}",
  goToCell: "Đến ô",
  goToCellNamed: "Đến ô {cell}",
  taskText: "“{text}”",
  relatedCells: "Ô liên quan:",
  moreCells: "và {cells} nữa",

  // Fixing
  preview: "Sẽ sửa như sau",
  before: "Trước",
  after: "Sau",
  blank: "(trống)",
  mergeCells: "Gộp {cells}; nội dung sau khi gộp:",
  deleteRow: "Xóa cả dòng {row} của trang tính:",
  confirmFix: "Sửa",
  dropFix: "Thôi",
  fixOff: "Trang tính đang được bảo vệ nên không sửa từ đây được.",
  fixing: "Đang sửa…",
  fixed: "Đã sửa {cells}. Bấm Hoàn tác nếu cần lấy lại như cũ.",
  fixedForGood: "Đã sửa {cells}. Việc này không lấy lại bằng Hoàn tác của bảng soát được.",
  refusedSome: "Còn {cells} chưa sửa được: {why}",
  "refused-changed-meanwhile": "nội dung ô đã thay đổi. Đề nghị bấm Soát lại rồi thử lại.",
  "refused-protected": "trang tính đang được bảo vệ. Đề nghị bỏ bảo vệ rồi thử lại.",
  "refused-would-lose-value": "gộp ô sẽ làm mất nội dung của ô khác. Đề nghị xem lại các ô đó trước.",
  "refused-not-taken": "Excel không nhận giá trị mới. Đề nghị sửa trực tiếp trong ô.",

  // Taking back, marks
  undo: "Hoàn tác",
  undoNamed: "Hoàn tác: {what}",
  undoFix: "sửa {place}",
  undoColumns: "chỉnh vai trò cột",
  undone: "Đã lấy lại như trước.",
  undoRefused: "Không lấy lại được {cells} vì nội dung ở đó đã thay đổi sau khi sửa.",
  marks: "Đánh dấu trên bảng",

  // Tables
  tables: "Bảng đã nhận ra",
  tableLine: "{name} · {facets} · {rows}",
  facetDuty: "Nhiệm vụ",
  facetScore: "Điểm",
  facetBudget: "Kinh phí",
  noFacet: "Bảng khác",
  tableArea: "Vùng {area}",
  tableRows: "Gồm {rows}.",
  columns: "Vai trò các cột",
  columnNamed: "Vai trò của cột {column}",
  columnNoHeader: "(không có tiêu đề)",
  corrected: "Đã chỉnh",
  takeBack: "Lấy lại",
  takeBackNamed: "Lấy lại vai trò cũ của cột {column}",
  unknownRows: "Chưa hiểu {rows}:",
  rowsNotUnderstood: "chưa hiểu {rows}",
  goToRow: "Đến dòng {row}",
  moreRows: "và {rows} nữa",
  looseCorrections: "Đã chỉnh nhưng không còn khớp bảng nào",
  looseCorrection: "{column}: {role}",
  columnsCorrected: "Đã chỉnh vai trò cột, lưu trong tệp và soát lại.",
  columnsTakenBack: "Đã lấy lại vai trò cột như trước và soát lại.",

  // Roles in plain words
  "role-tt": "Số thứ tự",
  "role-task": "Nhiệm vụ, nội dung",
  "role-criterion": "Tiêu chí",
  "role-product": "Sản phẩm, kết quả",
  "role-leadUnit": "Đơn vị chủ trì",
  "role-supportUnits": "Đơn vị phối hợp",
  "role-deadline": "Thời hạn",
  "role-target": "Mục tiêu, chỉ tiêu",
  "role-solution": "Giải pháp",
  "role-reason": "Nguyên nhân, lý do",
  "role-maxScore": "Điểm tối đa",
  "role-selfScore": "Điểm tự chấm",
  "role-appraisedScore": "Điểm thẩm định",
  "role-score": "Điểm đạt được",
  "role-lostScore": "Điểm trừ",
  "role-total": "Tổng kinh phí",
  "role-source": "Nguồn kinh phí",
  "role-note": "Ghi chú",
  "role-other": "Khác (không soát)",

  // Notices
  remoteChange: "Người khác vừa sửa tệp; danh sách đã cập nhật theo.",
  cancelled: "Đã dừng soát. Bấm Soát khi cần.",
  sampleInserted: "Đã thêm trang tính mẫu “{sheet}”. Xóa trang này khi không cần nữa.",
  settingsInvalid:
    "Thiết lập lưu trong tệp có chỗ không hợp lệ ({path}) nên đã soát theo thiết lập mặc định. Chỉnh vai trò cột sẽ ghi thiết lập mới thay thiết lập này.",
  bug: "Bảng soát gặp lỗi ngoài dự kiến: {reason}. Tệp không bị ảnh hưởng; đề nghị bấm Soát lại, nếu vẫn vậy thì báo cho nhóm phát triển.",
} as const;
