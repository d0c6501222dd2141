import { fold } from "./fold";

/**
 * Text of before Unicode: TCVN3 (fonts named `.Vn…`) and VNI (fonts named `VNI-…`) keep Vietnamese letters at the
 * places of Western European ones, so that the words look like `Céng hßa` or `Coäng hoøa` in any other font.
 * The tables follow TCVN 5712:1993 (VN3) and the VNI-Windows layout.
 */
export type LegacyEncoding = "TCVN3" | "VNI";

const TCVN3_FROM = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§";
const TCVN3_TO = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";
const TCVN3 = new Map(Array.from(TCVN3_FROM, (from, at) => [from, TCVN3_TO.charAt(at)]));

const VNI_MARKS = "ùøûõïâáàåãäêéèúüë";
/** What each mark makes of the letter before it, in the order of VNI_MARKS; a dot where it makes nothing. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  a: "áàảãạâấầẩẫậăắằẳẵặ",
  e: "éèẻẽẹêếềểễệ......",
  o: "óòỏõọôốồổỗộ......",
  u: "úùủũụ............",
  y: "ýỳỷỹ.............",
  ô: "ớờởỡợ............",
  ö: "ứừửữự............",
};
const VNI_ALONE: Readonly<Record<string, string>> = {
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};
const VNI_PAIR = /([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[ñôöæóòîÑÔÖÆÓÒÎ]/g;

/** Letters and signs of Latin-1 that Vietnamese in Unicode never uses inside a word. */
const FOREIGN =
  /[A-Za-z][µ¶·¸¹¨»¼½¾©®ª«¬\u00adÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÄÅŒ]|[µ¶·¸¹¨»¼½¾©®ª«¬\u00adÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþ¡¢£¤¥¦§][A-Za-z]/;
/** Signs that stand for letters in TCVN3 and that nobody writes inside a word otherwise. */
const SIGN_IN_WORD = /[A-Za-z][¨©®ª«¬¶¸¹»¼½¾][A-Za-z]/;
/** Letters that only Unicode has: their presence means the text is Unicode already. */
const UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u036f]/;
/** A Vietnamese syllable without its marks. */
const SYLLABLE =
  /^(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?(?:[aeiouy]{1,3})(?:ng|nh|ch|[cmnpt])?$/;
/** All the letters of Vietnamese, and no other. */
const LETTERS = /^[a-zđàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]+$/;
/** A marked capital amid small letters, `NhiƯm`, that another encoding reads as a small one. */
const ODD_CAPITAL = /[a-z](?![A-Z])\p{Lu}/u;
/** A run of letters and of the signs that stand for letters in legacy text. */
const WORD = /[A-Za-z\u00a1-\u1ef9]+/g;

/** The encoding that a text is in, when it is surely a legacy one; null for Unicode and for anything in doubt. */
export function legacyEncoding(text: string): LegacyEncoding | null {
  if (UNICODE.test(text) || !FOREIGN.test(text)) return null;
  // VNI first: its letter pairs also read as some TCVN3 syllables, while TCVN3 text makes no sense in VNI.
  const candidates = (["VNI", "TCVN3"] as const)
    .map((encoding) => ({ encoding, share: vietnameseShare(text, fromLegacy(text, encoding)) }))
    .filter(({ share }) => share >= 0.8)
    .toSorted((a, b) => b.share - a.share);
  return candidates[0]?.encoding ?? null;
}

/** The text in Unicode (NFC). Characters that the encoding does not use stay as they are. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === "TCVN3") return Array.from(text, (letter) => TCVN3.get(letter) ?? letter).join("");
  return text.replace(VNI_PAIR, (pair, base: string | undefined, mark: string | undefined) => {
    if (base === undefined || mark === undefined)
      return sameCase(pair, VNI_ALONE[pair.toLowerCase()] ?? pair);
    const letter = VNI_LETTERS[base.toLowerCase()]?.[VNI_MARKS.indexOf(mark.toLowerCase())];
    if (letter !== undefined && letter !== ".") return sameCase(base, letter);
    return sameCase(base, VNI_ALONE[base.toLowerCase()] ?? base) + mark;
  });
}

function sameCase(model: string, letter: string): string {
  return model === model.toUpperCase() ? letter.toUpperCase() : letter;
}

/**
 * Of the words with marks, the share that are Vietnamese syllables in nothing but Vietnamese letters. None where no
 * letter shows that the text was legacy: French and German words, too, may be syllables.
 */
function vietnameseShare(legacy: string, text: string): number {
  if (!UNICODE.test(text) && !SIGN_IN_WORD.test(legacy)) return 0;
  const marked = (text.slice(0, 2000).match(WORD) ?? []).filter((word) => /[^A-Za-z]/.test(word));
  const good = marked.filter(
    (word) => !ODD_CAPITAL.test(word) && LETTERS.test(word.toLowerCase()) && SYLLABLE.test(fold(word)),
  );
  return marked.length === 0 ? 0 : good.length / marked.length;
}
