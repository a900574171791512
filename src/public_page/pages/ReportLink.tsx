interface ReportLinkProps {
	/** `mailto:…` or `https://…`, as the operator has configured it and the door has checked it. */
	readonly report: string;
	readonly subject: string;
	readonly label: string;
}

/** A way to tell the operator something: a letter with its subject written, or the form's page. */
export function ReportLink({ report, subject, label }: ReportLinkProps) {
	const href = report.startsWith("mailto:") ? `${report}?subject=${encodeURIComponent(subject)}` : report;
	return (
		<a href={href} rel="noreferrer">
			{label}
		</a>
	);
}
