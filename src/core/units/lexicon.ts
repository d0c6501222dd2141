import { type Beginnings, type Term, byBeginning, term } from "./terms";

/**
 * How a unit's name begins, and what is known to follow. `office`: a division or board that bears its specialty;
 * `body`: a unit by itself; `place`: a school, hamlet …, told apart by its own name; `post`: a person by the post held in a unit.
 */
export interface Head {
  readonly name: string;
  readonly role: "office" | "body" | "place" | "post" | "person";
  /** Ways to write it; the first one is the standard spelling. */
  readonly forms: readonly Term[];
  readonly specialties: Beginnings<Term>;
}

type Entry = readonly [forms: string, specialties?: readonly string[]];

/** `A | B`: B is another way to write A. */
function terms(entry: string): readonly Term[] {
  const [name = "", ...others] = entry.split(" | ");
  return [term(name), ...others.map((spelling) => term(name, spelling))];
}

function heads(role: Head["role"], entries: readonly Entry[]): readonly Head[] {
  return entries.map(([forms, specialties = []]) => {
    const all = terms(forms);
    const known = byBeginning(specialties.flatMap(terms), (specialty) => specialty, "folded");
    return { name: all[0]?.name ?? "", role, forms: all, specialties: known };
  });
}

/** Titles of commune officials (Nghị định 33/2023/NĐ-CP, điều 5) and their everyday short forms. */
const COMMUNE_TITLES = [
  "Văn phòng - Thống kê",
  "Tư pháp - Hộ tịch | Tư pháp | Hộ tịch",
  "Tài chính - Kế toán | Kế toán",
  "Văn hóa - Xã hội",
  "Địa chính - Nông nghiệp - Xây dựng và Môi trường",
  "Địa chính - Xây dựng - Đô thị và Môi trường",
  "Địa chính - Nông nghiệp - Xây dựng",
  "Địa chính - Xây dựng",
  "Địa chính - Nông nghiệp",
  "Địa chính - Môi trường",
  "Địa chính",
];

/** District divisions (Nghị định 37/2014/NĐ-CP and after) and those of the commune since 07/2025. */
const DIVISIONS = [
  "Kinh tế, Hạ tầng và Đô thị",
  "Kinh tế - Hạ tầng",
  "Kinh tế",
  "Văn hóa - Xã hội",
  "Văn hóa - Thông tin",
  "Văn hóa, Khoa học và Thông tin",
  "Văn hóa, Thể thao và Du lịch",
  "Nội vụ",
  "Tư pháp",
  "Tài chính - Kế hoạch",
  "Tài nguyên và Môi trường",
  "Nông nghiệp và Phát triển nông thôn",
  "Nông nghiệp và Môi trường",
  "Lao động - Thương binh và Xã hội",
  "Giáo dục và Đào tạo | Giáo dục",
  "Quản lý đô thị",
  "Dân tộc và Tôn giáo",
  "Dân tộc",
  "Y tế",
  "Công Thương",
];

const DEPARTMENTS = [
  "Văn hóa, Thể thao và Du lịch",
  "Văn hóa và Thể thao",
  "Du lịch",
  "Nội vụ",
  "Tư pháp",
  "Kế hoạch và Đầu tư",
  "Tài chính",
  "Giáo dục và Đào tạo",
  "Giao thông vận tải",
  "Xây dựng",
  "Quy hoạch - Kiến trúc",
  "Nông nghiệp và Phát triển nông thôn",
  "Nông nghiệp và Môi trường",
  "Tài nguyên và Môi trường",
  "Công Thương",
  "Khoa học và Công nghệ",
  "Thông tin và Truyền thông",
  "Lao động - Thương binh và Xã hội",
  "Ngoại vụ",
  "Y tế",
  "Dân tộc và Tôn giáo",
  "An toàn thực phẩm",
];

const OFFICES = heads("office", [
  ["Công chức | CC", COMMUNE_TITLES],
  [
    "Bộ phận | BP",
    [
      "Tiếp nhận và Trả kết quả | Một cửa | Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính | Tiếp nhận hồ sơ và Trả kết quả | Tiếp nhận và Trả kết quả một cửa | Một cửa tiếp nhận và trả kết quả",
      "Tài chính - Kế hoạch",
      ...COMMUNE_TITLES,
    ],
  ],
  ["Bộ", ["Quốc phòng", "Công an", "Ngoại giao", ...DEPARTMENTS]],
  ["Sở", DEPARTMENTS],
  ["Phòng | P", DIVISIONS],
  [
    "Văn phòng | VP",
    [
      "HĐND-UBND",
      "HĐND",
      "UBND",
      "Đảng ủy",
      "Huyện ủy",
      "Tỉnh ủy",
      "Thành ủy",
      "Đoàn đại biểu Quốc hội và HĐND",
      "Chính phủ",
      "Đăng ký đất đai",
    ],
  ],
  [
    "Trung tâm | TT",
    [
      "Phục vụ hành chính công | Hành chính công",
      "Y tế",
      "Văn hóa, Thể thao và Truyền thông",
      "Văn hóa, Thông tin và Thể thao",
      "Văn hóa, Thông tin, Thể thao và Du lịch",
      "Văn hóa, Thông tin và Truyền thanh",
      "Giáo dục nghề nghiệp - Giáo dục thường xuyên",
      "Dịch vụ nông nghiệp",
      "Phát triển quỹ đất",
      "Bồi dưỡng chính trị | Chính trị",
    ],
  ],
  [
    "Hội đồng",
    [
      "Thi đua - Khen thưởng",
      "Nghĩa vụ quân sự",
      "Phối hợp phổ biến, giáo dục pháp luật",
      "Giáo dục quốc phòng và an ninh",
    ],
  ],
  ["Ban Chấp hành"],
  [
    "Ban Chỉ huy",
    [
      "Phòng, chống thiên tai và Tìm kiếm cứu nạn",
      "Phòng thủ dân sự",
      "Phòng thủ dân sự, phòng, chống thiên tai và Tìm kiếm cứu nạn | Phòng, chống thiên tai, Tìm kiếm cứu nạn và Phòng thủ dân sự",
    ],
  ],
  [
    "Ban",
    [
      "Tuyên giáo và Dân vận",
      "Tuyên giáo",
      "Dân vận",
      "Nội chính",
      "Tổ chức",
      "Dân tộc",
      "Tôn giáo",
      "Pháp chế",
      "Kinh tế - Xã hội",
      "Văn hóa - Xã hội",
      "Kinh tế - Ngân sách",
      "Thi đua - Khen thưởng",
      "Tiếp công dân",
      "Thanh tra nhân dân",
      "Xây dựng Đảng",
      "Thường vụ",
      "Vì sự tiến bộ phụ nữ | Vì sự tiến bộ của phụ nữ",
    ],
  ],
  ["Ban Chỉ đạo", ["Cải cách hành chính", "Chuyển đổi số"]],
  ["Ban Quản lý dự án | BQLDA | Ban QLDA", ["Đầu tư xây dựng"]],
  [
    "Hội",
    [
      "Nông dân | Nông dân Việt Nam",
      "Liên hiệp Phụ nữ | Phụ nữ | Liên hiệp Phụ nữ Việt Nam",
      "Cựu chiến binh | Cựu chiến binh Việt Nam",
      "Chữ thập đỏ",
      "Người cao tuổi",
      "Khuyến học",
      "Luật gia",
      "Cựu thanh niên xung phong | Cựu TNXP",
      "Nạn nhân chất độc da cam",
    ],
  ],
  [
    "Chi cục",
    [
      "Thuế",
      "Thống kê",
      "Thi hành án dân sự",
      "Kiểm lâm",
      "Quản lý thị trường",
      "Thủy lợi",
      "Thủy lợi và Phòng, chống thiên tai",
      "Trồng trọt và Bảo vệ thực vật",
      "Chăn nuôi và Thú y",
      "Văn thư - Lưu trữ",
    ],
  ],
  ["Tổ"],
  ["Đội"],
  ["Trạm"],
  ["Hạt"],
  ["Đài"],
  ["Cục"],
  ["Tổng cục"],
  ["Vụ"],
  ["Viện"],
  ["Ủy ban"],
  ["Ngân hàng"],
  ["Công ty"],
  ["Hợp tác xã"],
  ["Quỹ"],
]);

const BODY_UNITS = heads("body", [
  [
    "Ủy ban MTTQ Việt Nam | MTTQ Việt Nam | Ủy ban MTTQ | UB MTTQ VN | UB MTTQ Việt Nam | UB MTTQ | MTTQ | Mặt trận | UBMT Tổ quốc Việt Nam | UBMT Tổ quốc",
  ],
  ["Thường trực HĐND"],
  ["Thường trực Đảng ủy"],
  ["HĐND-UBND"],
  ["UBND"],
  ["HĐND"],
  ["Ban Chỉ huy Quân sự | BCH Quân sự | BCHQS | CHQS | Ban CH Quân sự | Xã đội | Phường đội | Huyện đội"],
  ["Bộ Chỉ huy Quân sự"],
  ["Bộ đội Biên phòng"],
  ["Bộ Tư lệnh"],
  ["Bộ môn"],
  ["Công an | CA"],
  [
    "Đoàn TNCS Hồ Chí Minh | Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn Thanh niên | Đoàn TN | Đoàn TNCS HCM | Đoàn TNCSHCM | ĐTN | Xã đoàn | Phường đoàn | Huyện đoàn | Quận đoàn | Tỉnh đoàn",
  ],
  ["Đảng ủy"],
  ["Huyện ủy"],
  ["Quận ủy"],
  ["Thị ủy"],
  ["Thành ủy"],
  ["Tỉnh ủy"],
  ["Công đoàn"],
  ["Liên đoàn Lao động"],
  ["Bảo hiểm xã hội"],
  ["Kho bạc Nhà nước | Kho bạc"],
  ["Ngân hàng Chính sách xã hội"],
  ["Tòa án nhân dân | Tòa án"],
  ["Viện kiểm sát nhân dân | Viện KSND | Viện kiểm sát"],
  ["Thanh tra"],
  ["Trạm Y tế"],
  ["Đài Truyền thanh"],
  ["Đài Truyền thanh - Truyền hình"],
  ["Ủy ban Kiểm tra"],
  ["Hạt Kiểm lâm"],
  ["Chính phủ"],
  ["Quốc hội"],
  ["Văn phòng Quốc hội"],
  ["Cổng Thông tin điện tử | Cổng TTĐT"],
]);

const PLACES = heads("place", [
  ["Trường | Nhà trường | Trường học"],
  ["Thôn"],
  ["Xóm"],
  ["Bản"],
  ["Ấp"],
  ["Buôn"],
  ["Tổ dân phố | TDP"],
  ["Khu dân cư"],
  ["Đoàn"],
  ["Chi bộ"],
  ["Chi đoàn"],
  ["Chi hội"],
  ["Bưu điện"],
  ["Điện lực"],
  ["Bệnh viện"],
  ["Cán bộ không chuyên trách | CB không chuyên trách"],
  ["Người hoạt động không chuyên trách"],
]);

const POSTS = heads("post", [
  ["Chủ tịch | CT"],
  ["Phó Chủ tịch | Phó CT"],
  ["Bí thư"],
  ["Phó Bí thư"],
  ["Trưởng"],
  ["Phó Trưởng | Phó"],
  ["Giám đốc | GĐ"],
  ["Phó Giám đốc"],
  ["Hiệu trưởng"],
  ["Chánh"],
  ["Phó Chánh"],
  ["Chỉ huy trưởng"],
  ["Lãnh đạo"],
  ["Thủ trưởng"],
  ["Thường trực"],
  ["Chuyên viên"],
  ["Đại diện"],
  ["Cán bộ | CB"],
  ["Thủ tướng"],
]);

const PEOPLE = heads("person", [["Đồng chí | Đ/c | Các đồng chí"], ["Ông"], ["Bà"]]);

/** All heads. Where two of them could begin a name, the one that explains more words is meant, then the earlier. */
export const HEADS: readonly Head[] = [...OFFICES, ...BODY_UNITS, ...POSTS, ...PLACES, ...PEOPLE];
