import type { Wording } from "../core/language";
import { RULES } from "../core/rules/index";
import type { Voice } from "./messages";
import { wrap } from "./wrap";

const HELP: Wording = {
  vi: `Soát Phụ Lục – kiểm tra phụ lục của kế hoạch trong tệp Excel.

Cách dùng:
  soat check <tệp hoặc thư mục…>      kiểm tra, không sửa gì
  soat fix <tệp> -o <tệp mới>         sửa những chỗ an toàn, trên bản sao
  soat score <tệp hoặc thư mục…>      tính điểm, xếp loại, xếp hạng các tệp
  soat profile <bộ tiêu chí>          in bộ tiêu chí, hoặc ghi ra .xlsx, .json

Tùy chọn:
  --format text|json|sarif|html       dạng kết quả, mặc định là text
                                      (fix: text hoặc json; score: text, json,
                                      csv hoặc xlsx)
  -o, --output <tệp>                  check, score: ghi kết quả vào tệp;
                                      fix, profile: tệp mới
  --config <tệp.json>                 tệp cấu hình
  --only <phép kiểm tra,…>            chỉ chạy những phép kiểm tra này
  --skip <phép kiểm tra,…>            bỏ qua những phép kiểm tra này
  --profile <bộ tiêu chí>             hue-2204-2022, hoặc tệp .json, .xlsx
  --reach <xếp loại>                  score: cần gì để đạt xếp loại này
  --lang vi|en                        ngôn ngữ, mặc định là vi
  --formulas                          fix: thay số cộng tay bằng công thức
  --force                             fix, profile: ghi đè tệp mới nếu đã có
  -h, --help                          in hướng dẫn này
  --version                           in phiên bản

Mã thoát:
  0  không có lỗi      1  có lỗi      2  có tệp hoặc lệnh không thực hiện được

Các phép kiểm tra:
`,
  en: `Soát Phụ Lục checks the appendices of plans in Excel files.

Usage:
  soat check <files or folders…>      check, change nothing
  soat fix <file> -o <new file>       apply the safe fixes to a copy
  soat score <files or folders…>      add up points, grade; rank several files
  soat profile <set of criteria>      print it, or write it as .xlsx or .json

Options:
  --format text|json|sarif|html       form of the report, text by default
                                      (fix: text or json; score: text, json, csv
                                      or xlsx)
  -o, --output <file>                 check, score: file for the report;
                                      fix, profile: new file
  --config <file.json>                settings file
  --only <rule,…>                     run these rules only
  --skip <rule,…>                     leave these rules out
  --profile <set of criteria>         hue-2204-2022, or a .json or .xlsx file
  --reach <grade>                     score: what is needed to reach this grade
  --lang vi|en                        language, vi by default
  --formulas                          fix: put formulas in place of typed sums
  --force                             fix, profile: overwrite the new file
  -h, --help                          print this help
  --version                           print the version

Exit codes:
  0  no errors found      1  errors found      2  something could not be run

Rules:
`,
};

const WIDTH = 80;

/** What `soat --help` prints. */
export function helpText({ language }: Voice): string {
  const indent = Math.max(...RULES.map(({ id }) => id.length)) + 4;
  const rules = RULES.map(({ id, title }) => {
    const lines = wrap(title[language], WIDTH - indent);
    return `  ${id.padEnd(indent - 2)}${lines.join(`\n${" ".repeat(indent)}`)}\n`;
  });
  return HELP[language] + rules.join("");
}
