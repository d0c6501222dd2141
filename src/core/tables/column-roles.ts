import { foldWords } from "../text/fold";
import type { Role } from "./roles";

/**
 * What a header's words make of its column, most likely first. `sure` roles stand on the words alone; `maybe`
 * ones are taken only when the cells below bear them out.
 */
export interface HeaderReading {
  readonly sure: readonly Role[];
  /** How plainly the words say the first sure role: of two columns that say one, the lower number says it. */
  readonly rank: number;
  readonly maybe: readonly Role[];
}

/** A header cell is short; longer text is running text. */
export const LONGEST_HEADER = 160;

/**
 * When a task is to be done: not when it begins (`Từ ngày`), and not the month or quarter of one column of a chart of months.
 */
const DATED =
  /^(?!.*\btu(?: ngay| thang)?$)(?!.*\bbat dau\b(?!.*\b(?:ket thuc|hoan thanh|den)\b))(?!.*\b(?:thang|t|quy|q|tuan) ?(?:\d{1,2}|[ivx]{1,4})$).*\b(?:thoi gian|tg|thoi han|t han|thoi diem|tien do|han hoan thanh|ngay hoan thanh|ky han|han cuoi|^han (?:xu ly|thuc hien|bao cao|trinh|nop|chot))\b/;

/** What is to be done: not what kind of task it is, how it stands, nor the document that charged somebody with it. */
const TASK =
  /^(?!(?:so|ma|loai|nhom|phan loai|trang thai|tinh trang|muc do|nguon|can cu|ngay|van ban (?:giao|chi dao|den))\b).*\b(?:nhiem vu|noi dung|cong viec|hoat dong|hang muc|dau viec|viec can lam|n vu)\b/;

/** The money of a row; not what is counted or rated beside it under one heading, `Kinh phí` over `Số lượng | Thành tiền`. */
const TOTAL =
  /^(?!.*(?<!\bx )\b(?:so (?:luong|luot|nguoi|ngay|buoi|lan|lop|cuoc|dot|thang)|sl|don gia|dg|dinh muc|muc chi|he so|khoi luong|ty le)(?: [\d ]*(?:nghin|ngan|trieu|ty)? ?(?:dong|d|vnd))?$)(?:(?:(?:tong|muc|nhu cau|du kien|du tru|khai toan|uoc tinh|uoc|ke hoach|de nghi) ){0,3}(?:kinh phi|du toan|so tien|thanh tien)\b|(?:khai toan|du tru)$|tong (?:cong|so|kinh phi|du toan|muc|tien|von)\b)/;

/**
 * Tried from top to bottom on the folded words of a header; the first that fits is the likeliest. Order matters: "Cơ quan
 * chủ trì" is not a task although "nội dung chủ trì" might be, and points are told before products ("kết quả").
 */
const SURE: readonly (readonly [Role, RegExp])[] = [
  ["tt", /^(?:s? ?t ?t|so tt|so thu tu|thu tu)$/],
  ["supportUnits", /^(?!.*chu tri).*\b(?:phoi|p) hop\b/],
  ["leadUnit", /\b(?:chu|c) tri\b|\bdau moi\b/],
  [
    "leadUnit",
    /\b(?:co quan|don vi|bo phan|nguoi|can bo|cong chuc|ca nhan|phong ban)\b.*\b(?:thuc hien|chiu trach nhiem|phu trach|tham muu)\b/,
  ],
  ["leadUnit", /^ai (?:lam|thuc hien|chiu trach nhiem|phu trach)\b/],
  ["leadUnit", /^(?:phan cong|trach nhiem)(?: (?:thuc hien|to chuc thuc hien|nhiem vu))*$/],
  ["lostScore", /\bdiem (?:bi )?(?:tru|mat|giam)\b|\bmat diem\b/],
  ["maxScore", /\b(?:diem|so diem) (?:toi da|chuan|cao nhat|quy dinh)\b|\btoi da\b|\b(?:thang|khung) diem\b/],
  ["selfScore", /\btu (?:cham|danh gia|cho)\b/],
  ["appraisedScore", /\bdiem\b.*\b(?:tham dinh|tham tra|phuc tra)\b|^(?:ket qua )?tham dinh$/],
  [
    "score",
    /\bdiem (?:dat|thuc te|cham|danh gia|so)\b|\bso diem\b|\bket qua (?:cham )?diem\b|^diem(?: nam \d+)?$/,
  ],
  [
    "deadline",
    /^(?!.*\b(?:thang|t|quy|q|tuan) ?(?:\d{1,2}|[ivx]{1,4})$)(?:thoi han|(?:thoi gian|tg|han|ngay|thoi diem) hoan thanh|tght|han cuoi)\b/,
  ],
  ["deadline", DATED],
  ["reason", /\b(?:nguyen nhan|ly do|giai trinh)\b/],
  ["note", /\bghi chu\b/],
  [
    "source",
    /^(?:gom|bao gom|nguon(?: kinh phi| von)?)\b.*\b(?:ngan sach|nguon|von|xa hoi hoa|ho tro|khac)\b/,
  ],
  [
    "source",
    /\b(?:trong do|chia ra)\b.*\b(?:ngan sach|ns(?:x|h|t|tw|dp|nn)?|nguon|von|kinh phi|xa hoi hoa|xhh|ho tro|khac)\b/,
  ],
  ["source", /^(?:nguon )?(?:ngan sach|ns(?:x|h|t|tw|dp|nn)?|xa hoi hoa|xhh|von)\b/],
  ["total", TOTAL],
  ["product", /\b(?:san pham|dau ra)\b|^(?:hinh thuc|the loai|loai) van ban\b/],
  ["product", /\bket qua\b(?! (?:thuc hien|dat duoc|xu ly)\b)/],
  ["criterion", /\btieu chi\b/],
  ["target", /\b(?:muc tieu|chi tieu)\b/],
  ["solution", /\b(?:giai phap|bien phap)\b/],
  ["task", TASK],
];

const MAYBE: readonly (readonly [Role, RegExp])[] = [
  ["supportUnits", /^ph$|\b(?:phoi|cung (?:lam|thuc hien)|ho tro|tham gia|lien quan|giup)\b/],
  [
    "deadline",
    /^(?!.*\b(?:ban hanh|ky|sinh|cap|tiep nhan|hieu luc|bat dau|giao|nhan|ngay den)\b).*\b(?:han|moc|lich|lo trinh|hoan thanh|ngay|thang|quy|nam|khi nao|bao gio)\b/,
  ],
  [
    "leadUnit",
    /^ct$|^(?!.*\b(?:ban hanh|ky|cap)\b).*\b(?:don vi|co quan|bo phan|phong|nguoi|can bo|cong chuc|phu trach|trach nhiem|thuc hien|ai)\b/,
  ],
  ["criterion", /\blinh vuc\b/],
  ["total", /^tong$/],
  [
    "task",
    /^(?:nv|chi tiet)$|^(?:nhom|loai) nhiem vu\b|\b(?:cong tac|ten|de an|du an|chuong trinh|viec|muc|linh vuc)\b/,
  ],
];

const NO_READING: HeaderReading = { sure: [], rank: SURE.length, maybe: [] };

/** Reads one header; two header rows come joined with a space. */
export function readHeader(header: string): HeaderReading {
  if (header === "" || header.length > LONGEST_HEADER) return NO_READING;
  const words = foldWords(header);
  const rank = SURE.findIndex(([, pattern]) => pattern.test(words));
  const maybe = rolesThatFit(MAYBE, words);
  if (rank < 0) return maybe.length === 0 ? NO_READING : { ...NO_READING, maybe };
  return { sure: rolesThatFit(SURE, words), rank, maybe };
}

function rolesThatFit(list: readonly (readonly [Role, RegExp])[], words: string): Role[] {
  return [...new Set(list.filter(([, pattern]) => pattern.test(words)).map(([role]) => role))];
}
