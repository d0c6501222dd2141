import { HUE_2022 } from "./hue-2022";
import type { Profile } from "./profile";

/** The profiles that ship, by the id by which settings name them. */
export const EXAMPLE_PROFILES: Readonly<Record<string, Profile>> = { "hue-2204-2022": HUE_2022 };
