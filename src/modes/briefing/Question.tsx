import { QuestionBox, type QuestionBoxProps } from "../../panels/briefing/stage/QuestionBox";
import { useReadings } from "../../state/pinyin";

/** The question box, with the readings of names, which are fetched when somebody asks first. */
export function Question(props: Omit<QuestionBoxProps, "readings">) {
	return <QuestionBox {...props} floating readings={useReadings(props.town)} />;
}
