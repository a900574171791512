import { QuestionBox, type QuestionBoxProps } from "../../../panels/briefing/stage/QuestionBox";
import { useReadings } from "../../../state/pinyin";

/** A question typed at the presenter's own window; the readings are fetched when the first one is asked. */
export function PresenterQuestion(props: Omit<QuestionBoxProps, "readings">) {
	const readings = useReadings(props.town);
	return <QuestionBox {...props} readings={readings} />;
}
