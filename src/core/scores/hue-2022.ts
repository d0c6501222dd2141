import type { Profile } from "./profile";
import { profileSchema } from "./profile";

/**
 * The example that ships: how Huế grades its communes, by Quyết định 2204/QĐ-UBND of 12/9/2022. The decision's criteria
 * are not part of it; those of the sheet are taken as they stand.
 */
export const HUE_2022: Profile = profileSchema.parse({
  name: "Ví dụ: Huế, cấp xã, năm 2022",
  decision: "2204/QĐ-UBND ngày 12/9/2022",
  year: 2022,
  base: "applicable",
  bands: [
    { grade: "Xuất sắc", from: 90 },
    { grade: "Tốt", from: 80 },
    { grade: "Khá", from: 70 },
    { grade: "Trung bình", from: 55 },
    { grade: "Yếu", from: 0 },
  ],
});
