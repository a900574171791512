import type { RuleTexts } from "./rule_text";

/** Rules about the pictures that records name. */
export const PHOTOS_RULES = {
	"photo-missing": {
		severity: "withhold",
		zh: "photos 文件夹里没有 {value}，按没有照片处理。放入该文件，或清空这一格。",
		en: "The folder photos does not hold {value}; it counts as none. Add the file, or empty the cell.",
	},
	"photo-too-large": {
		severity: "withhold",
		zh: "{value} 有 {detail}，超过 5 MB，按没有照片处理。缩小后重新放入。",
		en: "{value} has {detail}, more than 5 MB; it counts as none. Make it smaller and put it in again.",
	},
	"photo-of-other-kind": {
		severity: "withhold",
		zh: "{value} 的内容不是 {detail} 图片，按没有照片处理。用看图软件另存为这一格式。",
		en: "What {value} holds is no {detail} picture; it counts as none. Save it in that format again.",
	},
	"photo-unsafe": {
		severity: "withhold",
		zh: "{value} 里含有 {detail}，可能执行程序或引用外部内容，按没有照片处理。另存为 PNG 或 JPEG。",
		en: "{value} contains {detail}, which could run a program or fetch something; it counts as none. Save it as PNG or JPEG.",
	},
} as const satisfies RuleTexts;
