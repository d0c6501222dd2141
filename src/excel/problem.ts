import { fill, type Language, type Wording } from "../core/language";

/**
 * Why Excel did not do what was asked: a cell is being edited; a sheet is protected; more data than one request may
 * carry; the session with Excel on the web ended; Excel is busy; a sheet or place is gone; the workbook may not be
 * changed; the user cancelled; this Excel cannot do it; anything else. `code` is Excel's own, never translated.
 */
export interface ExcelProblem {
  readonly kind:
    | "cell-edit"
    | "protected"
    | "too-large"
    | "session-lost"
    | "busy"
    | "not-found"
    | "read-only"
    | "cancelled"
    | "unsupported"
    | "unexpected";
  readonly sheet?: string;
  readonly code?: string;
}

/** The only thing thrown out of src/excel. */
export class ExcelFailure extends Error {
  readonly problem: ExcelProblem;

  constructor(problem: ExcelProblem, cause?: unknown) {
    super(problem.code ?? problem.kind, { cause });
    this.name = "ExcelFailure";
    this.problem = problem;
  }
}

/** A problem in words: what happened, why, what to do next. */
export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** `{sheet}` is the name of the sheet in quotes, or words for one that is not known; `{code}` is Excel's code. */
const TEXTS: Readonly<Record<ExcelProblem["kind"], Readonly<Record<keyof ProblemText, Wording>>>> = {
  "cell-edit": {
    what: {
      vi: "Excel đang chờ nhập xong một ô.",
      en: "Excel is waiting for a cell to be completed.",
    },
    why: {
      vi: "Khi một ô đang được nhập, Excel không cho đọc hay ghi bảng tính.",
      en: "While a cell is being edited, Excel does not let the workbook be read or written.",
    },
    next: {
      vi: "Nhấn Enter để xong ô đang nhập rồi làm lại.",
      en: "Press Enter to complete the cell, then try again.",
    },
  },
  protected: {
    what: { vi: "Không ghi được vào {sheet}.", en: "Could not write to {sheet}." },
    why: {
      vi: "Trang tính đang được bảo vệ. Phần soát vẫn hoạt động, chỉ không sửa và không đánh dấu được.",
      en: "The sheet is protected. Checking still works; fixing and marking do not.",
    },
    next: {
      vi: "Nếu được phép, bỏ bảo vệ ở thẻ Xem lại (Review) rồi làm lại.",
      en: "If you may, remove the protection on the Review tab, then try again.",
    },
  },
  "too-large": {
    what: { vi: "Không đọc hoặc ghi được hết dữ liệu.", en: "Not all data could be read or written." },
    why: {
      vi: "Dữ liệu lớn hơn mức Excel cho chuyển trong một lần.",
      en: "There is more data than Excel hands over at once.",
    },
    next: {
      vi: "Xóa các hàng, cột thừa ngoài bảng, hoặc mở tệp bằng Excel trên máy tính rồi làm lại.",
      en: "Delete rows and columns not needed outside the tables, or open the file in Excel on a computer, then try again.",
    },
  },
  "session-lost": {
    what: { vi: "Đã mất kết nối với Excel.", en: "The connection to Excel was lost." },
    why: {
      vi: "Phiên làm việc đã hết hạn hoặc mạng bị ngắt.",
      en: "The session has expired or the network was interrupted.",
    },
    next: {
      vi: "Tải lại trang hoặc mở lại tệp rồi soát lại.",
      en: "Reload the page or open the file again, then check again.",
    },
  },
  busy: {
    what: { vi: "Excel đang bận, chưa thực hiện được.", en: "Excel is busy and has not done it yet." },
    why: {
      vi: "Excel đang xử lý việc khác hoặc đang mở một hộp thoại.",
      en: "Excel is at work on something else or shows a dialog box.",
    },
    next: {
      vi: "Đóng hộp thoại đang mở (nếu có), chờ một lát rồi làm lại.",
      en: "Close any open dialog box, wait a moment, then try again.",
    },
  },
  "not-found": {
    what: { vi: "Không tìm thấy {sheet}.", en: "Could not find {sheet}." },
    why: {
      vi: "Trang tính hoặc ô cần tìm có thể đã bị xóa hoặc đổi tên sau lần soát trước.",
      en: "The sheet or cell may have been deleted or renamed since the last check.",
    },
    next: { vi: "Nhấn Soát lại để đọc lại tệp.", en: "Check again to read the workbook anew." },
  },
  "read-only": {
    what: { vi: "Không ghi được vào tệp này.", en: "Could not write to this workbook." },
    why: {
      vi: "Tệp đang mở ở chế độ chỉ đọc hoặc đang có người khác khóa.",
      en: "The workbook is open as read-only, or someone else has locked it.",
    },
    next: {
      vi: "Bật chế độ chỉnh sửa hoặc lưu một bản khác rồi làm lại.",
      en: "Enable editing or save a copy, then try again.",
    },
  },
  cancelled: {
    what: { vi: "Đã dừng theo yêu cầu.", en: "Stopped as requested." },
    why: {
      vi: "Tệp chưa được đọc hết nên chưa có kết quả.",
      en: "Not all of the workbook was read, so there is no result.",
    },
    next: { vi: "Nhấn Soát khi muốn soát lại.", en: "Check again whenever you like." },
  },
  unsupported: {
    what: { vi: "Excel này chưa làm được việc vừa chọn.", en: "This Excel cannot do that." },
    why: {
      vi: "Phiên bản Excel hoặc loại trang tính này chưa hỗ trợ (mã {code}).",
      en: "This version of Excel or this kind of sheet does not support it (code {code}).",
    },
    next: {
      vi: "Cập nhật Excel hoặc làm trên một trang tính thường.",
      en: "Update Excel, or use an ordinary sheet.",
    },
  },
  unexpected: {
    what: { vi: "Excel không thực hiện được yêu cầu.", en: "Excel could not do what was asked." },
    why: {
      vi: "Excel báo lỗi ngoài dự kiến (mã {code}).",
      en: "Excel reported an error that was not expected (code {code}).",
    },
    next: {
      vi: "Làm lại. Nếu vẫn lỗi, lưu tệp, đóng và mở lại Excel.",
      en: "Try again. If it fails again, save the file, then close and reopen Excel.",
    },
  },
};

const A_SHEET: Wording = { vi: "trang tính", en: "the sheet" };
const NO_CODE: Wording = { vi: "không rõ", en: "unknown" };

/** Says a problem in a language: what happened, why, and what to do next. */
export function problemText(problem: ExcelProblem, language: Language): ProblemText {
  const quoted = language === "vi" ? "trang tính “{name}”" : "the sheet “{name}”";
  const data = {
    sheet: problem.sheet === undefined ? A_SHEET[language] : fill(quoted, { name: problem.sheet }),
    code: problem.code ?? NO_CODE[language],
  };
  const text = TEXTS[problem.kind];
  return {
    what: fill(text.what[language], data),
    why: fill(text.why[language], data),
    next: fill(text.next[language], data),
  };
}
