import { fill, type Language, type Wording } from "../core/language";

/** Every sentence of the command line. */
export const MESSAGES = {
  // Arguments
  usageHint: {
    vi: "Gõ `soat --help` để xem cách dùng.",
    en: "Type `soat --help` for the usage.",
  },
  noCommand: {
    vi: "Chưa có lệnh. Các lệnh: check, fix, score, profile.",
    en: "No command was given. Commands: check, fix, score, profile.",
  },
  unknownCommand: {
    vi: "Không có lệnh “{command}”. Các lệnh: check, fix, score, profile.",
    en: "There is no command “{command}”. Commands: check, fix, score, profile.",
  },
  unknownOption: {
    vi: "Không có tùy chọn “{option}”. Các tùy chọn: {options}.",
    en: "There is no option “{option}”. Options: {options}.",
  },
  missingValue: {
    vi: "Tùy chọn “{option}” cần một giá trị, ví dụ: {option} {example}",
    en: "The option “{option}” needs a value, for example: {option} {example}",
  },
  needlessValue: {
    vi: "Tùy chọn “{option}” không nhận giá trị.",
    en: "The option “{option}” takes no value.",
  },
  wrongChoice: {
    vi: "“{value}” không dùng được cho “{option}”. Chọn một trong: {choices}.",
    en: "“{value}” does not fit “{option}”. Choose one of: {choices}.",
  },
  otherCommandOption: {
    vi: "Tùy chọn “{option}” không dùng với lệnh “{command}”.",
    en: "The option “{option}” does not go with the command “{command}”.",
  },
  unknownRule: {
    vi: "Không có phép kiểm tra “{rule}”. Các phép kiểm tra: {rules}.",
    en: "There is no rule “{rule}”. Rules: {rules}.",
  },
  noRuleLeft: {
    vi: "Theo --only và --skip thì không còn phép kiểm tra nào.",
    en: "With these --only and --skip no rule is left.",
  },
  noFiles: {
    vi: "Chưa nêu tệp hoặc thư mục cần kiểm tra, ví dụ: soat check phu-luc.xlsx",
    en: "No file or folder to check was named, for example: soat check appendix.xlsx",
  },
  oneFile: {
    vi: "Lệnh fix nhận đúng một tệp, ví dụ: soat fix phu-luc.xlsx -o phu-luc-sua.xlsx",
    en: "The command fix takes exactly one file, for example: soat fix appendix.xlsx -o appendix-fixed.xlsx",
  },
  noOutput: {
    vi: "Lệnh fix cần tên tệp mới, ví dụ: {example}. Tệp gốc không bị sửa.",
    en: "The command fix needs the name of the new file, for example: {example}. The original is left alone.",
  },

  noScoreFiles: {
    vi: "Chưa nêu tệp hoặc thư mục cần tính điểm, ví dụ: soat score phu-luc.xlsx",
    en: "No file or folder to score was named, for example: soat score appendix.xlsx",
  },
  oneProfile: {
    vi: "Lệnh profile nhận đúng một bộ tiêu chí, ví dụ: soat profile {example}",
    en: "The command profile takes exactly one set of criteria, for example: soat profile {example}",
  },
  noRanking: {
    vi: "Dạng xlsx cần tên tệp mới, ví dụ: {example}",
    en: "The form xlsx needs the name of the new file, for example: {example}",
  },

  // Settings
  profileUnread: {
    vi: "Không đọc được bộ tiêu chí {file}: {reason} Bộ có sẵn: {ids}.",
    en: "The set of criteria {file} cannot be read: {reason} Sets that ship: {ids}.",
  },
  profileNoSheet: {
    vi: "Tệp không có trang tính bộ tiêu chí. Lấy mẫu để điền: soat profile hue-2204-2022 -o bo-tieu-chi.xlsx.",
    en: "The file has no sheet with a set of criteria. For one to fill in: soat profile hue-2204-2022 -o bo-tieu-chi.xlsx.",
  },
  profileWritten: {
    vi: "Đã ghi bộ tiêu chí “{profile}” vào {file}.",
    en: "The set of criteria “{profile}” is in {file}.",
  },
  profileProblems: {
    vi: "Bộ tiêu chí {file} có {problems}:",
    en: "The set of criteria {file} has {problems}:",
  },
  noBands: {
    vi: "Bộ tiêu chí chưa có mức xếp loại nên không tính được --reach. Đề nghị chọn bộ khác bằng --profile, ví dụ: --profile {ids}",
    en: "The set of criteria has no grades, so --reach means nothing. Choose another one by --profile, for example: --profile {ids}",
  },
  configUnread: {
    vi: "Không đọc được tệp cấu hình {file}: {reason}",
    en: "The settings file {file} cannot be read: {reason}",
  },
  configNotJson: {
    vi: "Tệp cấu hình {file} không phải JSON hợp lệ ({reason}). Ví dụ hợp lệ: {example}",
    en: "The settings file {file} is not valid JSON ({reason}). A valid example: {example}",
  },
  configNear: { vi: "không hiểu ký tự {sign} tại {near}", en: "unexpected {sign} at {near}" },
  configPlace: { vi: "sai từ dòng {line}, cột {column}", en: "wrong from line {line}, column {column}" },
  configProblems: {
    vi: "Tệp cấu hình {file} có {problems}:",
    en: "The settings file {file} has {problems}:",
  },
  configMissing: {
    vi: "{path}: còn thiếu. Ví dụ hợp lệ: {example}",
    en: "{path}: missing. Valid: {example}",
  },
  configWrong: {
    vi: "{path}: {found} không hợp lệ. Ví dụ hợp lệ: {example}",
    en: "{path}: {found} is not valid. Valid: {example}",
  },
  configUnknown: {
    vi: "{path}: không có mục này. Ví dụ hợp lệ: {example}",
    en: "{path}: there is no such setting. Valid: {example}",
  },
  configUnknownNear: {
    vi: "{path}: không có mục này; có phải là “{nearest}”? Ví dụ hợp lệ: {example}",
    en: "{path}: there is no such setting; is “{nearest}” meant? Valid: {example}",
  },
  wholeFile: { vi: "(toàn tệp)", en: "(whole file)" },

  // Files
  notFound: { vi: "Không tìm thấy tệp hoặc thư mục này.", en: "There is no such file or folder." },
  notAllowed: {
    vi: "Không có quyền đọc hoặc ghi ở đây.",
    en: "You may not read or write here.",
  },
  busy: {
    vi: "Tệp đang được chương trình khác sử dụng. Đề nghị đóng tệp rồi thử lại.",
    en: "Another program is using the file. Close it and try again.",
  },
  isFolder: { vi: "Đây là thư mục, không phải tệp.", en: "This is a folder, not a file." },
  exists: {
    vi: "Tệp đã có sẵn. Đề nghị chọn tên khác, hoặc thêm --force để ghi đè.",
    en: "The file exists already. Choose another name, or add --force to overwrite it.",
  },
  diskFull: { vi: "Ổ đĩa đã đầy.", en: "The disk is full." },
  readOnly: { vi: "Ổ đĩa chỉ cho phép đọc.", en: "The disk is read-only." },
  linkLoop: { vi: "Liên kết trỏ vòng, không dẫn tới tệp nào.", en: "The link goes in a circle." },
  nameTooLong: { vi: "Tên tệp quá dài.", en: "The file name is too long." },
  fileTooLarge: { vi: "Tệp quá lớn, không đọc được.", en: "The file is too large to be read." },
  notAFile: { vi: "Đây không phải là tệp hay thư mục.", en: "This is neither a file nor a folder." },
  nothingInFolder: {
    vi: "Thư mục không có tệp .xlsx hoặc .xlsm nào.",
    en: "The folder has no .xlsx or .xlsm file.",
  },
  systemError: { vi: "Hệ thống báo lỗi: {reason}", en: "The system says: {reason}" },
  internalError: {
    vi: "Chương trình gặp lỗi, đề nghị báo cho nhóm phát triển: {reason}",
    en: "The program failed; please tell its developers: {reason}",
  },
  outputIsInput: {
    vi: "{file} chính là tệp cần kiểm tra; không ghi đè lên tệp gốc. Đề nghị chọn tên khác cho -o.",
    en: "{file} is the file to be read; the original is never overwritten. Choose another name for -o.",
  },
  unwritten: { vi: "Không ghi được {file}: {reason}", en: "{file} cannot be written: {reason}" },
  written: { vi: "Đã ghi kết quả vào {file}.", en: "The report is in {file}." },

  // Progress
  progressReading: {
    vi: "[{number}/{total}] Đang đọc {share}%: {file}",
    en: "[{number}/{total}] Reading {share}%: {file}",
  },
  progressChecking: {
    vi: "[{number}/{total}] Đang kiểm tra {share}%: {file}",
    en: "[{number}/{total}] Checking {share}%: {file}",
  },

  // Reports
  reportTitle: { vi: "Kết quả soát phụ lục", en: "Appendix check" },
  checkedAt: { vi: "Kiểm tra lúc {time}", en: "Checked {time}" },
  ready: { vi: "Sẵn sàng trình", en: "Ready to be submitted" },
  readyWith: { vi: "Sẵn sàng trình; nên xem lại {warnings}", en: "Ready; look again at {warnings}" },
  errors: { vi: "Còn {errors} phải sửa", en: "{errors} to be corrected" },
  "no-tables": { vi: "Không tìm thấy bảng phụ lục nào", en: "No appendix table was found" },
  unreadable: { vi: "Không kiểm tra được", en: "Could not be checked" },
  unreadableFiles: { vi: "Không kiểm tra được {unreadable}", en: "{unreadable} could not be checked" },
  readyAll: { vi: "{files} sẵn sàng trình", en: "{files} ready to be submitted" },
  noTablesAll: { vi: "Không tệp nào có bảng phụ lục", en: "No file has an appendix table" },
  levelError: { vi: "Lỗi", en: "Error" },
  levelWarning: { vi: "Cảnh báo", en: "Warning" },
  levelInfo: { vi: "Lưu ý", en: "Note" },
  facetDuty: { vi: "Nhiệm vụ", en: "Duties" },
  facetScore: { vi: "Điểm", en: "Points" },
  facetBudget: { vi: "Kinh phí", en: "Money" },
  noFacet: { vi: "Bảng khác", en: "Other table" },
  unknownRows: { vi: "không hiểu dòng {rows}", en: "rows not understood: {rows}" },
  noFindings: { vi: "Không phát hiện gì cần sửa.", en: "Nothing was found." },
  closing: { vi: "{files}: {counts}.", en: "{files}: {counts}." },
  closingNone: { vi: "Không kiểm tra được {unreadable}.", en: "{unreadable} could not be checked." },
  closingUnreadable: {
    vi: "{files}: {counts}; {unreadable} không kiểm tra được.",
    en: "{files}: {counts}; {unreadable} could not be checked.",
  },
  fixHint: {
    vi: "Có thể tự sửa an toàn {findings} bằng lệnh: soat fix <tệp> -o <tệp mới>",
    en: "{findings} can be fixed safely by: soat fix <file> -o <new file>",
  },
  filesHeading: { vi: "Các tệp", en: "Files" },
  tablesHeading: { vi: "Bảng đã nhận ra", en: "Tables understood" },
  columnFile: { vi: "Tệp", en: "File" },
  columnVerdict: { vi: "Kết luận", en: "Verdict" },
  columnSheet: { vi: "Trang tính", en: "Sheet" },
  columnArea: { vi: "Vùng", en: "Area" },
  columnContents: { vi: "Nội dung", en: "Contents" },
  columnRows: { vi: "Các dòng", en: "Rows" },
  columnCell: { vi: "Ô", en: "Cell" },
  columnFinding: { vi: "Phát hiện", en: "Finding" },
  columnAdvice: { vi: "Vì sao – cần làm gì", en: "Why – what to do" },
  sheetHeading: { vi: "Trang tính “{sheet}”", en: "Sheet “{sheet}”" },
  moneyHeading: { vi: "Kinh phí", en: "Money" },
  columnColumn: { vi: "Cột", en: "Column" },
  columnSource: { vi: "Nguồn", en: "Source" },
  columnStated: { vi: "Bảng ghi", en: "Stated" },
  columnCounted: { vi: "Cộng lại", en: "Added up" },
  columnDifference: { vi: "Chênh lệch", en: "Difference" },
  unitOfAccount: { vi: "Đơn vị tính: {unit}", en: "Unit: {unit}" },
  noUnitOfAccount: { vi: "Chưa ghi đơn vị tính", en: "No unit of account" },
  safeFix: { vi: "Tự sửa được", en: "Can be fixed automatically" },

  // Scores
  noScores: { vi: "Không có bảng điểm nào.", en: "There is no table of points." },
  weightedPoints: { vi: "Điểm có trọng số, không cộng.", en: "Weighted points, not added up." },
  weightedOnly: {
    vi: "Bảng điểm có cột trọng số hoặc hệ số: cộng thẳng các điểm thì không đúng nên không tính tổng, tỷ lệ và xếp loại. Đề nghị đối chiếu tổng điểm trên trang tính.",
    en: "The table of points has a column of weights: plainly adding the points up would be wrong, so total, percentage and grade are not worked out. Compare the total on the sheet.",
  },
  weightedBeside: {
    vi: "Điểm ở trang {sheets} có trọng số nên không cộng vào đây. Đề nghị đối chiếu tổng điểm trên trang tính.",
    en: "The points on {sheets} are weighted and not added up here. Compare the total on the sheet.",
  },
  columnField: { vi: "Lĩnh vực", en: "Field" },
  columnMax: { vi: "Tối đa", en: "Maximum" },
  columnScore: { vi: "Đạt", en: "Points" },
  columnLost: { vi: "Trừ", en: "Lost" },
  columnRank: { vi: "Hạng", en: "Rank" },
  columnPercent: { vi: "Tỷ lệ %", en: "Percent" },
  columnGrade: { vi: "Xếp loại", en: "Grade" },
  columnErrors: { vi: "Lỗi", en: "Errors" },
  columnWarnings: { vi: "Cảnh báo", en: "Warnings" },
  columnUnscored: { vi: "Chưa chấm", en: "No points" },
  scoreTotal: { vi: "Tổng cộng", en: "Total" },
  scorePercent: {
    vi: "Đạt {percent}% theo bộ tiêu chí “{profile}”.",
    en: "{percent}% by the set of criteria “{profile}”.",
  },
  scoreGraded: {
    vi: "Đạt {percent}%, xếp loại {grade} theo bộ tiêu chí “{profile}”.",
    en: "{percent}%, grade {grade} by the set of criteria “{profile}”.",
  },
  scorePercentSoFar: {
    vi: "Mới có điểm của {scored} trong {criteria}; coi phần còn lại là 0 thì đạt {percent}% theo bộ tiêu chí “{profile}”.",
    en: "Only {scored} of {criteria} have points; with the others at 0 it is {percent}% by the set of criteria “{profile}”.",
  },
  scoreGradedSoFar: {
    vi: "Mới có điểm của {scored} trong {criteria}; coi phần còn lại là 0 thì đạt {percent}%, xếp loại {grade} theo bộ tiêu chí “{profile}”.",
    en: "Only {scored} of {criteria} have points; with the others at 0 it is {percent}%, grade {grade} by the set of criteria “{profile}”.",
  },
  passedOver: {
    vi: "Trang {sheets} ghi điểm khác cho {criteria} đã có điểm ở bảng trước; chỉ tính điểm ở bảng trước. Nếu là điểm của cơ quan khác hoặc lần chấm khác, đề nghị tách thành tệp riêng rồi tính lại.",
    en: "The sheet {sheets} has other points for {criteria} of an earlier table; only the earlier table's points were counted. If these are another office's or of another time, put them into a file of their own and score that.",
  },
  scoreFindings: { vi: "Chưa khớp: {counts}", en: "Inconsistent: {counts}" },
  scoreAgrees: { vi: "Các số điểm khớp nhau.", en: "The points agree with each other." },
  ranking: { vi: "Xếp hạng", en: "Ranking" },
  notRanked: {
    vi: "Không xếp hạng (không có điểm, điểm có trọng số hoặc không đọc được): {files}",
    en: "Not ranked (no points, weighted points, or not readable): {files}",
  },
  fieldsSheet: { vi: "Lĩnh vực", en: "Fields" },
  reachDone: { vi: "Đã đạt {grade} ({percent}%).", en: "{grade} is reached already ({percent}%)." },
  reachPlan: {
    vi: "Để đạt {grade} ({percent}%) cần nâng ít nhất {criteria}: {raises}.",
    en: "To reach {grade} ({percent}%), raise at least {criteria}: {raises}.",
  },
  reachNear: {
    vi: "Để đạt {grade} ({percent}%) có thể nâng {criteria}: {raises}. Có thể còn cách ít tiêu chí hơn.",
    en: "To reach {grade} ({percent}%), {criteria} may be raised: {raises}. There may be a way with fewer.",
  },
  reachRaise: { vi: "{criterion} từ {from} lên {to}", en: "{criterion} from {from} to {to}" },
  reachNever: {
    vi: "Không thể đạt {grade}: nâng hết các tiêu chí cũng chỉ được {percent}%.",
    en: "{grade} cannot be reached: with everything raised it is {percent}%.",
  },

  // Fixing
  fixed: { vi: "Đã sửa {changes} và ghi vào {file}.", en: "{file} was written with {changes}." },
  nothingToFix: {
    vi: "Không có chỗ nào tự sửa an toàn được; {file} là bản sao nguyên vẹn.",
    en: "There was nothing to fix safely; {file} is an exact copy.",
  },
  nothingFixed: {
    vi: "Không sửa được chỗ nào; {file} là bản sao nguyên vẹn.",
    en: "Nothing could be fixed; {file} is an exact copy.",
  },
  refusedHeading: { vi: "Không sửa được {changes}:", en: "{changes} could not be made:" },
  remaining: { vi: "Còn lại: {counts}.", en: "What remains: {counts}." },
  merge: { vi: "gộp {cells}", en: "merge {cells}" },
  deleteRow: { vi: "xóa dòng {cells}", en: "delete row {cells}" },
  composed: {
    vi: "“{after}” gõ tổ hợp ({old}) → dựng sẵn ({now})",
    en: "“{after}” decomposed ({old}) → composed ({now})",
  },
  lookAlike: { vi: "“{before}” ({old}) → “{after}” ({now})", en: "“{before}” ({old}) → “{after}” ({now})" },
  liveFormula: { vi: "công thức", en: "formula" },
  formulaShows: { vi: "{change}, cho kết quả {value}", en: "{change}, which gives {value}" },
  leftHeading: { vi: "Không chèn công thức điểm ở {cells}:", en: "No formula for points in {cells}:" },
  "left-changes": {
    vi: "đang ghi {before}, công thức sẽ cho {after}; đề nghị xem bên nào đúng, sửa bảng rồi chạy lại lệnh",
    en: "it says {before}, the formula would give {after}; see which is right, correct the table and run the command again",
  },
  leftBlank: {
    vi: "đang để trống, công thức sẽ cho {after}; nếu đúng, đề nghị nhập vào rồi chạy lại lệnh",
    en: "it is blank, the formula would give {after}; if that is right, enter it and run the command again",
  },
  "left-unlisted": {
    vi: "chưa kê đủ mục con, công thức sẽ làm thiếu điểm",
    en: "not all parts are listed, so that a formula would lose points",
  },
  "left-text": {
    vi: "có số nhập dạng chữ, Excel không cộng được; đề nghị nhập lại thành số",
    en: "a number is typed as text, which Excel does not add up; retype it as a number",
  },
  "left-not-applicable": {
    vi: "phần không phát sinh không theo được bằng công thức",
    en: "no formula can follow what does not apply here",
  },
  "left-too-long": { vi: "công thức quá dài", en: "the formula would be too long" },
  "left-adjusted": {
    vi: "có điểm cộng hoặc điểm trừ trong đó, công thức không tách được",
    en: "bonus or penalty points stand among them, which no formula can tell apart",
  },
  emptyCell: { vi: "(trống)", en: "(blank)" },
  "refused-no-sheet": { vi: "không còn trang tính này", en: "the sheet is missing" },
  "refused-changed": { vi: "nội dung ô đã thay đổi", en: "the cell's content has changed" },
  "refused-formula": { vi: "ô chứa công thức", en: "the cell holds a formula" },
  "refused-rich-text": {
    vi: "chữ trong ô có nhiều định dạng, sửa sẽ mất định dạng",
    en: "the cell's text has several formats, which would be lost",
  },
  "refused-protected": { vi: "trang tính đang được bảo vệ", en: "the sheet is protected" },
  "refused-merged": { vi: "ô nằm trong vùng đã gộp", en: "the cell lies in a merged area" },
  "refused-not-blank": {
    vi: "các ô khác trong vùng có nội dung",
    en: "other cells of the area are not blank",
  },
  "refused-table": { vi: "sẽ làm hỏng bảng (Table) của Excel", en: "it would break an Excel table" },
  "refused-no-date-format": {
    vi: "ô không có định dạng ngày tháng",
    en: "the cell is not formatted as a date",
  },
  "refused-unsupported": {
    vi: "chưa ghi được loại sửa đổi này",
    en: "this kind of change cannot be written",
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** Things that are counted; where one and several differ, they stand on either side of `|`. */
export const NOUNS = {
  error: { vi: "{n} lỗi", en: "{n} error|{n} errors" },
  warning: { vi: "{n} cảnh báo", en: "{n} warning|{n} warnings" },
  info: { vi: "{n} lưu ý", en: "{n} note|{n} notes" },
  file: { vi: "{n} tệp", en: "{n} file|{n} files" },
  folder: { vi: "{n} thư mục", en: "{n} folder|{n} folders" },
  finding: { vi: "{n} chỗ", en: "{n} finding|{n} findings" },
  cell: { vi: "{n} ô", en: "{n} cell|{n} cells" },
  change: { vi: "{n} chỗ", en: "{n} change|{n} changes" },
  problem: { vi: "{n} chỗ chưa đúng", en: "{n} problem|{n} problems" },
  section: { vi: "{n} mục", en: "{n} section|{n} sections" },
  task: { vi: "{n} nhiệm vụ", en: "{n} task|{n} tasks" },
  criterion: { vi: "{n} tiêu chí", en: "{n} criterion|{n} criteria" },
  amount: { vi: "{n} nội dung chi", en: "{n} budget item|{n} budget items" },
  part: { vi: "{n} mục con", en: "{n} part|{n} parts" },
  total: { vi: "{n} dòng tổng", en: "{n} total row|{n} total rows" },
  moreRow: { vi: "và {n} dòng nữa", en: "and {n} more" },
} as const satisfies Readonly<Record<string, Wording>>;

export type MessageKey = keyof typeof MESSAGES;
export type Noun = keyof typeof NOUNS;

/** The catalogue in one language. */
export interface Voice {
  readonly language: Language;
  readonly say: (key: MessageKey, data?: Readonly<Record<string, string | number>>) => string;
  /** A number of things, such as `3 errors`. */
  readonly count: (number: number, noun: Noun) => string;
}

/** The voice of a language. */
export function voiceOf(language: Language): Voice {
  const numbers = new Intl.NumberFormat(language);
  return {
    language,
    say: (key, data = {}) => fill(MESSAGES[key][language], data),
    count: (number, noun) => {
      const [one = "", several = one] = NOUNS[noun][language].split("|");
      return fill(number === 1 ? one : several, { n: numbers.format(number) });
    },
  };
}
