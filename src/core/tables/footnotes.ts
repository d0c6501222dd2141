import { fold } from "../text/fold";
import { normalise } from "../text/normalise";

/** Folded: notes below a table, and the total in words. */
const NOTE =
  /^[*(\s]*(?:(?:so tien |tong (?:[a-z]+ ){1,6}\(?)?(?:viet )?bang chu\)?|ghi chu|luu y|chu thich|chu giai|noi nhan)\s*[:.(]|^noi nhan$|^\(\*+\)/;

/** Folded: the line of place and day above a signature. */
const SIGNED = /,\s*ngay .{0,12}thang .{0,12}nam/;

/** Folded: the letterhead of the next appendix. */
const LETTERHEAD = /^cong hoa xa hoi chu nghia viet nam|^doc lap\s?-\s?tu do/;

/** Folded, the whole cell: who signs, in whatever letters. */
const SIGNS =
  /^(?:nguoi (?:lap|ky|tong hop)(?: bieu| bang| ke hoach)?|ke toan(?: truong)?|thu truong(?: don vi| co quan)?|(?:pho )?(?:chu tich|truong phong|giam doc|bi thu))$/;

/** As written: who signs. In capitals, for a plan also has tasks that begin with these words. */
const SIGNER =
  /^(?:T\/?M\.?|K\/?T\.?|T\/?L\.?|TUQ\.?)\s+\p{Lu}{2}|^(?:PHÓ )?CHỦ TỊCH$|^(?:NGƯỜI (?:LẬP|TỔNG HỢP)|KẾ TOÁN|THỦ TRƯỞNG|XÁC NHẬN|PHÊ DUYỆT)(?: \p{Lu}+)*$|^\((?:Đã k|K)ý\b/u;

/** A note or signature is told by how it begins. */
const BEGINNING = 120;

/** Whether a text begins as a note, a signature or the total in words does. */
export function isFootnote(text: string): boolean {
  const beginning = text.slice(0, BEGINNING).trim();
  const words = fold(beginning);
  return (
    NOTE.test(words) ||
    LETTERHEAD.test(words) ||
    SIGNED.test(words) ||
    SIGNS.test(words) ||
    SIGNER.test(normalise(beginning, "NFC"))
  );
}
