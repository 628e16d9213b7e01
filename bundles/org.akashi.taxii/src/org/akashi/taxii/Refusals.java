package org.akashi.taxii;

import java.net.URI;

import org.eclipse.core.runtime.CoreException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What answers other than «here it is» mean (TAXII 2.1, sections 3.2 and 3.6.1), with what the server says of it. */
final class Refusals {

	private static final int SAID = 300;

	private final TaxiiServer server;
	private final Credentials credentials;

	Refusals(TaxiiServer server, Credentials credentials) {
		this.server = server;
		this.credentials = credentials;
	}

	CoreException of(Answer answer, String what) {
		String where = server.host();
		String said = said(answer);
		return switch (answer.code()) {
			case 400, 422 -> error(TaxiiStatus.REFUSED, where + " doesn't take the request for " + what + " (" + answer.code() + ")", said,
					"If it is about a filter, this server may not know it");
			case 401 -> error(TaxiiStatus.UNAUTHORISED, where + " doesn't know who asks for " + what + " (401)", said,
					credentials.kind() == Credentials.Kind.NONE ? "Give a user and password, or a token"
							: "Look at the user and password, or the token; it may have run out");
			case 403 -> error(TaxiiStatus.FORBIDDEN, where + " doesn't allow " + what + " (403)", said,
					"Ask those who run it for the right");
			case 404 -> error(TaxiiStatus.NOT_FOUND, where + " has no " + what + " (404)", said,
					"Look at the address and the id of the collection; some servers say so, too, when one may not see it");
			case 406, 415 -> error(TaxiiStatus.MEDIA_TYPE, where + " doesn't speak TAXII 2.1 for " + what + " (" + answer.code() + ")", said,
					"Akashi speaks 2.1 alone. Is there another address for it?");
			case 413 -> error(TaxiiStatus.TOO_LARGE, where + " takes no such large request for " + what + " (413)", said, "Send less at once");
			case 416 -> error(TaxiiStatus.TOO_LARGE, where + " has no such part of " + what + " (416)", said,
					"It may speak an older version of TAXII");
			case 429, 503 -> error(TaxiiStatus.BUSY, where + " is busy (" + answer.code() + "), after several attempts", said,
					"Try again later: what was done is kept");
			default -> answer.code() >= 500
					? error(TaxiiStatus.SERVER_FAULT, where + " failed at " + what + " (" + answer.code() + ")", said,
							"Try again later, or tell those who run it")
					: error(TaxiiStatus.BAD_ANSWER, where + " answered " + what + " with " + answer.code() + ", which TAXII doesn't have", said,
							"Look at the address");
		};
	}

	/** A redirect that is not followed. */
	CoreException redirect(URI from, String to, String why) {
		return TaxiiStatus.error(TaxiiStatus.BAD_ANSWER, from.getRawAuthority() + " sends on to " + plain(to, 120) + ", which is not followed: "
				+ why + ". If it is right, set that address for the server.");
	}

	/** An answer in another format. */
	CoreException notTaxii(Answer answer, String what) {
		String type = plain(answer.header("Content-Type"), 80);
		if (answer.isWebPage()) {
			return TaxiiStatus.error(TaxiiStatus.BAD_ANSWER, server.host() + " answered " + what
					+ " with a web page, not with TAXII. Look at the address; a proxy or a page to log in may stand between.");
		}
		return TaxiiStatus.error(TaxiiStatus.MEDIA_TYPE, server.host() + " answered " + what + " as "
				+ (type.isEmpty() ? "nothing known" : "«" + type + "»") + ", not as " + TaxiiServer.MEDIA_TYPE
				+ (type.contains("2.0") || type.contains("vnd.oasis") ? ". It speaks TAXII 2.0; Akashi speaks 2.1 alone." : ". Look at the address."));
	}

	private static CoreException error(int code, String message, String said, String hint) {
		return TaxiiStatus.error(code, message + (said.isEmpty() ? "" : ": «" + said + "»") + ". " + hint + ".");
	}

	/** What an error message of TAXII says (section 3.6.1), short and without secrets. */
	private String said(Answer answer) {
		try {
			if (!answer.header("Content-Type").contains("json")) {
				return "";
			}
			JsonNode node = Json.MAPPER.readTree(answer.body());
			String title = Json.text(node, "title");
			String description = Json.text(node, "description");
			return plain(title + (title.isEmpty() || description.isEmpty() ? "" : ": ") + description, SAID);
		} catch (JacksonException e) {
			return ""; // the code alone says enough
		}
	}

	private String plain(String text, int length) {
		String clean = credentials.without(text).replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
		return clean.length() <= length ? clean : clean.substring(0, length) + "…";
	}
}
