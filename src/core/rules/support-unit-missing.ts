import type { ItemRule } from "./rule";
import { missingDrafts } from "./missing-duty";

export const supportUnitMissing: ItemRule = {
  id: "support-unit-missing",
  scope: "item",
  level: "info",
  group: "duty",
  needs: ["supportUnits"],
  options: null,
  title: { vi: "Chưa ghi đơn vị phối hợp", en: "No supporting unit" },
  messages: {
    missing: { vi: "Nhiệm vụ chưa ghi đơn vị phối hợp.", en: "The task names no supporting unit." },
  },
  why: {
    vi: "Đơn vị phải phối hợp mà không được ghi tên thì dễ bị bỏ sót khi triển khai.",
    en: "A unit that must help but is not named is easily left out.",
  },
  remedy: {
    vi: "Ghi đơn vị phối hợp, hoặc để trống nếu không cần.",
    en: "Name the units that help, or leave it blank if none is needed.",
  },
  fix: null,
  examples: {
    bad: "1 | Ban hành kế hoạch | Phòng Nội vụ | (trống)",
    good: "1 | Ban hành kế hoạch | Phòng Nội vụ | Các phòng chuyên môn",
  },
  check: (item, context) => missingDrafts(item, "supportUnits", context, "nothing"),
};
