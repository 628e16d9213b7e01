package org.akashi.stix.internal.rules;

import org.akashi.stix.StixVersion;
import org.akashi.stix.internal.JsonText;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Which version of STIX a text is written in. */
public final class TextVersion {

	private TextVersion() {
	}

	/** STIX 2.0 for a bundle whose spec_version says so, for only bundles of that version have one; else 2.1. */
	public static StixVersion of(String json) {
		int named = json.indexOf("\"2.0\"");
		if (named < 0) {
			return StixVersion.V21;
		}
		boolean bundle = false;
		boolean old = false;
		try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), json)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				return StixVersion.V21;
			}
			for (String name = parser.nextName(); name != null && !(bundle && old); name = parser.nextName()) {
				JsonToken token = parser.nextToken();
				bundle |= name.equals("type") && token == JsonToken.VALUE_STRING && parser.getString().equals("bundle");
				old |= name.equals("spec_version") && token == JsonToken.VALUE_STRING && parser.getString().equals("2.0");
				parser.skipChildren();
			}
		} catch (JacksonException e) {
			// Broken further on: what was seen before it decides.
			return bundle && old ? StixVersion.V20 : StixVersion.V21;
		}
		return bundle && old ? StixVersion.V20 : StixVersion.V21;
	}
}
