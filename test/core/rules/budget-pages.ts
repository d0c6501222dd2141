/** The line above a budget that says what it counts in, and the headers of small budgets. */
export const UNIT = "| | Đơn vị tính: 1.000 đồng";
export const ONE = "TT | Nội dung | Kinh phí";
export const SOURCES = "TT | Nội dung | Tổng kinh phí | Nguồn ngân sách tỉnh | Nguồn ngân sách xã";
