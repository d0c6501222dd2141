import type { Wording } from "../core/language";

/** Every text of the page. `{name}` is a place to fill. */
export const TEXTS = {
  preview: { vi: "Bản xem thử – không phải Excel", en: "Preview – not Excel" },
  otherLanguage: { vi: "English", en: "Tiếng Việt" },
  otherLanguageLabel: {
    vi: "English: chuyển trang sang tiếng Anh",
    en: "Tiếng Việt: show the page in Vietnamese",
  },
  dark: { vi: "Nền tối", en: "Dark" },
  darkLabel: { vi: "Nền tối", en: "Dark" },
  ribbon: { vi: "Dải lệnh", en: "Ribbon" },
  groupCheck: { vi: "Soát phụ lục", en: "Appendix check" },
  check: { vi: "Soát", en: "Check" },
  pane: { vi: "Bảng soát", en: "Pane" },
  clear: { vi: "Xóa đánh dấu", en: "Clear marks" },
  groupFile: { vi: "Tệp", en: "File" },
  sample: { vi: "Kế hoạch mẫu", en: "Sample plan" },
  ownFile: { vi: "(tệp của bạn)", en: "(your own file)" },
  open: { vi: "Mở tệp .xlsx…", en: "Open .xlsx…" },
  download: { vi: "Tải kết quả", en: "Download" },
  groupFaults: { vi: "Thử tình huống", en: "Try a situation" },
  fault: { vi: "Giả như Excel", en: "Act as if Excel" },
  faultNone: { vi: "bình thường", en: "were fine" },
  faultCellEdit: { vi: "đang nhập dở một ô", en: "had a cell being edited" },
  faultProtected: { vi: "bảo vệ mọi trang tính", en: "had all sheets protected" },
  faultBusy: { vi: "bận ở yêu cầu kế tiếp", en: "were busy at the next request" },
  faultSessionLost: { vi: "đã mất phiên làm việc", en: "had lost the session" },
  close: { vi: "Đóng thông báo", en: "Close the message" },
  closePane: { vi: "Đóng bảng soát", en: "Close the pane" },
  sheet: { vi: "Trang tính", en: "Spreadsheet" },
  paneRegion: { vi: "Bảng soát phụ lục", en: "Appendix check pane" },
  splitter: { vi: "Độ rộng bảng soát", en: "Width of the pane" },
  tooManyCells: {
    vi: "Tệp có khoảng {cells} ô, quá lớn cho bản xem thử này (tối đa {most}). Đề nghị soát bằng Excel hoặc dòng lệnh.",
    en: "The file has about {cells} cells, too many for this preview (at most {most}). Please check it in Excel or with the command line.",
  },
  notRead: {
    vi: "Không mở được “{file}”. {problem} Sổ đang mở được giữ nguyên.",
    en: "“{file}” could not be opened. {problem} The open workbook stays as it is.",
  },
  notReachable: {
    vi: "Không tải được kế hoạch mẫu vì máy chủ của trang không trả lời. Đề nghị kiểm tra xem lệnh npm start còn chạy không, rồi tải lại trang.",
    en: "The sample plan could not be loaded because the page's server does not answer. Check that npm start is still running, then reload the page.",
  },
  oneFile: {
    vi: "Mỗi lần chỉ mở được một tệp; đã mở “{file}”.",
    en: "Only one file can be open at a time; “{file}” was opened.",
  },
  notSaved: {
    vi: "Sổ đang mở có thay đổi chưa tải về; mở tệp khác sẽ bỏ các thay đổi đó.",
    en: "The open workbook has changes that were not downloaded; opening another file discards them.",
  },
  openAnyway: { vi: "Vẫn mở", en: "Open anyway" },
  savedUnchanged: {
    vi: "Đã tải “{file}”. Chưa có ô nào thay đổi nên tệp giống hệt tệp gốc.",
    en: "“{file}” was downloaded. No cell has changed, so it is identical to the original.",
  },
  saved: {
    vi: "Đã tải “{file}” với {changes} ô thay đổi; phần còn lại giữ đúng như tệp gốc. Đánh dấu và định dạng chỉnh tại đây không ghi vào tệp.",
    en: "“{file}” was downloaded with {changes} changed cells; all else is as in the original. Marks and formats set here are not part of it.",
  },
  unwritable: {
    vi: "Chưa tải: tệp gốc không nhận được mọi thay đổi ({changes}). Có thể hoàn tác các thay đổi đó rồi tải lại, hoặc tải tệp mới chỉ có giá trị, công thức và ô gộp, không có định dạng.",
    en: "Not downloaded: the original file cannot take every change ({changes}). Undo them and download again, or download a new file with values, formulas and merged cells only, without formats.",
  },
  saveFresh: { vi: "Tải tệp mới không định dạng", en: "Download without formats" },
  savedFresh: {
    vi: "Đã tải “{file}”: đủ giá trị, công thức và ô gộp, không có định dạng của tệp gốc.",
    en: "“{file}” was downloaded: values, formulas and merged cells, without the original's formats.",
  },
  lostSheets: { vi: "thêm, xóa hoặc đổi tên trang tính", en: "sheets added, deleted or renamed" },
  lostRows: { vi: "chèn hoặc xóa hàng tại “{sheet}”", en: "rows inserted or deleted in “{sheet}”" },
  lostColumns: { vi: "chèn hoặc xóa cột tại “{sheet}”", en: "columns inserted or deleted in “{sheet}”" },
  lostUnmerged: { vi: "bỏ gộp ô {address} tại “{sheet}”", en: "{address} in “{sheet}” unmerged" },
  lostFormula: { vi: "công thức tại ô {address}, “{sheet}”", en: "the formula in {address}, “{sheet}”" },
  lostRefused: {
    vi: "ô {address} tại “{sheet}” (được bảo vệ, chữ nhiều định dạng hoặc ngày ở ô không định dạng ngày)",
    en: "{address} in “{sheet}” (protected, mixed formats in one text, or a day in a cell not formatted as one)",
  },
  andMore: { vi: "và {count} thay đổi khác", en: "and {count} more" },
  noAnswer: {
    vi: "Bảng soát chưa sẵn sàng nên chưa chạy được lệnh. Đề nghị chờ bảng soát hiện xong rồi bấm lại.",
    en: "The pane is not ready, so the command could not run. Wait until the pane shows, then press again.",
  },
  drop: { vi: "Thả tệp .xlsx vào đây để mở", en: "Drop the .xlsx file here to open it" },
} as const satisfies Readonly<Record<string, Wording>>;

export type TextKey = keyof typeof TEXTS;

/** Whether a word of the page's markup names one of its texts. */
export function isTextKey(key: string): key is TextKey {
  return key in TEXTS;
}
