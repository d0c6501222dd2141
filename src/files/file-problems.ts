import { fill, type Language, type Wording } from "../core/language";

/** Why a file cannot be read as a workbook. */
export type FileProblemCode =
  | "empty"
  | "old-xls"
  | "password"
  | "xlsb"
  | "ods"
  | "text"
  | "not-a-workbook"
  | "no-sheets"
  | "too-large"
  | "damaged";

/** What is wrong with a file as a whole; `detail` names the part of the file, where one is to blame. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly detail?: string;
}

/** Carries a problem from deep inside the readers to their border, where it becomes a typed result. */
export class FileFault extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblemCode, detail?: string) {
    super(code);
    this.problem = detail === undefined ? { code } : { code, detail };
  }
}

/** Runs a reader; its file fault becomes a result, anything else is a bug and goes on. */
export function settle<T>(read: () => T): T | { readonly ok: false; readonly problem: FileProblem } {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof FileFault) return { ok: false, problem: fault.problem };
    throw fault;
  }
}

const TEXTS: Readonly<Record<FileProblemCode, Wording>> = {
  empty: {
    vi: "Tệp rỗng (0 byte), có thể do sao chép hoặc tải về chưa xong. Đề nghị lấy lại tệp từ nguồn.",
    en: "The file is empty (0 bytes), perhaps because a copy or download did not finish. Please fetch it again.",
  },
  "old-xls": {
    vi: "Đây là tệp Excel 97–2003 (.xls), chưa đọc được. Đề nghị mở bằng Excel, chọn Lưu thành (Save As) → Excel Workbook (*.xlsx), rồi kiểm tra tệp mới.",
    en: "This is an Excel 97–2003 file (.xls), which cannot be read. Open it in Excel, choose Save As → Excel Workbook (*.xlsx), then check the new file.",
  },
  password: {
    vi: "Tệp được bảo vệ bằng mật khẩu nên không đọc được. Đề nghị mở bằng Excel, bỏ mật khẩu tại Tệp (File) → Thông tin (Info) → Bảo vệ sổ làm việc (Protect Workbook), lưu lại rồi kiểm tra.",
    en: "The file is protected by a password and cannot be read. Open it in Excel, remove the password under File → Info → Protect Workbook, save it and check again.",
  },
  xlsb: {
    vi: "Đây là tệp Excel nhị phân (.xlsb), chưa đọc được. Đề nghị mở bằng Excel và lưu thành Excel Workbook (*.xlsx).",
    en: "This is a binary Excel file (.xlsb), which cannot be read. Open it in Excel and save it as Excel Workbook (*.xlsx).",
  },
  ods: {
    vi: "Đây là tệp OpenDocument của LibreOffice, không phải .xlsx. Đề nghị mở bằng LibreOffice hoặc Excel và lưu thành .xlsx.",
    en: "This is an OpenDocument file of LibreOffice, not an .xlsx. Open it in LibreOffice or Excel and save it as .xlsx.",
  },
  text: {
    vi: "Đây là tệp văn bản (CSV, HTML, XML…), không phải sổ tính .xlsx. Đề nghị mở bằng Excel và lưu thành Excel Workbook (*.xlsx).",
    en: "This is a text file (CSV, HTML, XML …), not an .xlsx workbook. Open it in Excel and save it as Excel Workbook (*.xlsx).",
  },
  "not-a-workbook": {
    vi: "Tệp không phải là sổ tính Excel. Đề nghị kiểm tra xem đã chọn đúng tệp .xlsx hay chưa.",
    en: "The file is not an Excel workbook. Please make sure that the right .xlsx file was chosen.",
  },
  "no-sheets": {
    vi: "Sổ tính không có trang tính nào để kiểm tra. Đề nghị kiểm tra xem đã chọn đúng tệp hay chưa.",
    en: "The workbook has no worksheet to check. Please make sure that the right file was chosen.",
  },
  "too-large": {
    vi: "Nội dung tệp sau khi giải nén quá lớn nên chương trình dừng đọc để bảo vệ máy. Đề nghị tách các trang tính ra nhiều tệp hoặc xóa vùng thừa, lưu lại rồi kiểm tra.",
    en: "The unpacked content is too large, so reading was stopped to protect the computer. Split the sheets into several files or delete surplus cells, save and check again.",
  },
  damaged: {
    vi: "Tệp bị hỏng nên không đọc được trọn vẹn, có thể do sao chép hoặc tải về chưa xong. Đề nghị lấy lại tệp, hoặc mở bằng Excel, chọn Mở và Sửa chữa (Open and Repair) rồi lưu lại.",
    en: "The file is damaged and cannot be read completely, perhaps because a copy or download did not finish. Fetch it again, or use Open and Repair in Excel and save it.",
  },
};

const DETAIL: Wording = { vi: "{text} (Vị trí: {detail})", en: "{text} (Place: {detail})" };

/** Says what is wrong with a file, why, and what to do about it. */
export function fileProblemText(problem: FileProblem, language: Language): string {
  const text = TEXTS[problem.code][language];
  return problem.detail === undefined ? text : fill(DETAIL[language], { text, detail: problem.detail });
}
