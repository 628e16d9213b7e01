package org.akashi.stix;

import java.util.function.Consumer;

import org.akashi.model.StixObject;
import org.akashi.stix.internal.ElementUpdate;
import org.akashi.stix.internal.JsonText;
import org.akashi.stix.internal.ObjectReader;
import org.eclipse.core.runtime.IStatus;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * Reads single STIX objects from JSON. Forgiving: whatever is a JSON object becomes an object of the model; unknown
 * properties, and values that are not of their property's type, are kept as JSON text in
 * {@link org.akashi.model.StixElement#getCustom()} and the latter reported. Nothing is lost. Stateless and thread-safe.
 */
public final class StixReader {

	private static final Consumer<IStatus> IGNORE = fault -> {
	};

	private StixReader() {
	}

	/**
	 * Reads one object, faults unreported.
	 *
	 * @throws StixSyntaxException if the text is not one JSON object
	 */
	public static StixObject read(String json) {
		return read(json, IGNORE);
	}

	/**
	 * Reads one object.
	 *
	 * @param faults gets a {@link ReadFault} for each thing that is not as STIX says, in order of the text
	 * @throws StixSyntaxException if the text is not one JSON object
	 */
	public static StixObject read(String json, Consumer<? super IStatus> faults) {
		try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), json)) {
			return read(parser, faults);
		}
	}

	/**
	 * Reads one object from a tree; its faults have a path, but no line and column.
	 *
	 * @throws StixSyntaxException if the tree is no object
	 */
	public static StixObject read(JsonNode tree, Consumer<? super IStatus> faults) {
		try (JsonParser parser = tree.traverse(ObjectReadContext.empty())) {
			return read(parser, faults);
		}
	}

	/**
	 * Makes an object what the text says, in place: only features that differ are set, so only these notify.
	 *
	 * @return the same object
	 * @throws StixSyntaxException      if the text is not one JSON object
	 * @throws IllegalArgumentException if the text is of another type than the object
	 */
	public static StixObject readInto(StixObject existing, String json) {
		StixObject read = read(json);
		if (read.eClass() != existing.eClass()) {
			throw new IllegalArgumentException("A " + StixTypes.type(existing) + " cannot become a " + StixTypes.type(read));
		}
		ElementUpdate.apply(read, existing);
		return existing;
	}

	private static StixObject read(JsonParser parser, Consumer<? super IStatus> faults) {
		try {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw syntax("Expected a JSON object, found " + (parser.currentToken() == null ? "nothing" : "something else"),
						parser.currentTokenLocation(), null);
			}
			StixObject object = ObjectReader.readOne(parser, faults);
			if (parser.nextToken() != null) {
				throw syntax("Expected one JSON object, found more after it", parser.currentTokenLocation(), null);
			}
			return object;
		} catch (JacksonException e) {
			throw syntax(e.getOriginalMessage(), e.getLocation(), e);
		}
	}

	static StixSyntaxException syntax(String message, TokenStreamLocation at, Throwable cause) {
		return new StixSyntaxException(message, at == null ? 0 : Math.max(0, at.getLineNr()), at == null ? 0 : Math.max(0, at.getColumnNr()), cause);
	}
}
