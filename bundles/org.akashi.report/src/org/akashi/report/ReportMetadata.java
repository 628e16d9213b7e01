package org.akashi.report;

/**
 * What the report says about itself. Every field is {@code ""} when unknown.
 *
 * @param title     the title
 * @param author    the author or sender
 * @param publisher the organisation that published it
 * @param published the date of publication, ISO 8601, as precise as known: {@code 2019}, {@code 2019-03}, {@code 2019-03-05}
 * @param language  BCP 47 tag of the main language, e.g. {@code ja}
 * @param mediaType media type as recognised from the content
 * @param charset   IANA name of the charset that was decoded, for text formats
 */
public record ReportMetadata(String title, String author, String publisher, String published, String language,
		String mediaType, String charset) {

	/** Nothing known but the media type. */
	public static ReportMetadata ofType(String mediaType) {
		return new ReportMetadata("", "", "", "", "", mediaType, "");
	}
}
