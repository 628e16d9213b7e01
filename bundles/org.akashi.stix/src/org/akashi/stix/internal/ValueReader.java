package org.akashi.stix.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.model.ModelFactory;
import org.akashi.model.StixElement;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/**
 * Reads values from a parser straight into features. What does not fit its feature becomes a {@link Misfit}, which holds
 * the whole value as text. Not thread-safe.
 */
class ValueReader {

	/** A value that its property has no place for: its text, where it stood, and why. */
	record Misfit(String text, String path, int line, int column, String message) {
	}

	final JsonParser parser;
	final Faults faults;
	private final TextPool pool;

	ValueReader(JsonParser parser, Faults faults, TextPool pool) {
		this.parser = parser;
		this.faults = faults;
		this.pool = pool;
	}

	/** The text of the current token. */
	final String text() {
		return pool.text(parser);
	}

	/**
	 * Reads the current value.
	 *
	 * @return String, Boolean, Integer, Long or Double, a list of strings, a sub-object or a list of them, a list of keys
	 *         and values in turn, or a {@link Misfit}
	 */
	final Object value(Property property) {
		JsonToken token = parser.currentToken();
		switch (property.kind()) {
			case TEXT:
				return token == JsonToken.VALUE_STRING ? text() : misfit("text");
			case BOOLEAN:
				return token == JsonToken.VALUE_TRUE ? Boolean.TRUE
						: token == JsonToken.VALUE_FALSE ? Boolean.FALSE : misfit("true or false");
			case INT, COUNT, LONG:
				return integer(token, property.kind() != Kind.LONG);
			case DOUBLE:
				return number(token);
			case JSON:
				return token == JsonToken.VALUE_NULL ? misfit("a value") : JsonText.copy(parser);
			case TEXTS:
				return token == JsonToken.START_ARRAY ? texts() : misfit("a list of texts");
			case PART:
				return token == JsonToken.START_OBJECT ? part(property) : misfit("an object");
			case PARTS:
				return token == JsonToken.START_ARRAY ? parts(property) : misfit("a list of objects");
			case TEXT_MAP, JSON_MAP:
				return token == JsonToken.START_OBJECT ? map(property) : misfit("a dictionary");
			default:
				throw new IllegalStateException(property.name());
		}
	}

	private Object integer(JsonToken token, boolean isInt) {
		if (token == JsonToken.VALUE_NUMBER_INT) {
			NumberType type = parser.getNumberType();
			if (type == NumberType.INT) {
				return isInt ? (Object) parser.getIntValue() : (Object) parser.getLongValue();
			}
			if (type == NumberType.LONG && !isInt) {
				return parser.getLongValue();
			}
		} else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
			double number = parser.getDoubleValue();
			if (number == Math.rint(number) && Math.abs(number) < (isInt ? Integer.MAX_VALUE : 1L << 53)) {
				return isInt ? (Object) (int) number : (Object) (long) number;
			}
		}
		return misfit(isInt ? "a whole number of at most 31 bits" : "a whole number of at most 63 bits");
	}

	private Object number(JsonToken token) {
		if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
			double number = parser.getDoubleValue();
			boolean exact = token == JsonToken.VALUE_NUMBER_FLOAT || Math.abs(number) <= 1L << 53;
			if (Double.isFinite(number) && (exact || CanonicalJson.number(number).equals(parser.getString()))) {
				return number;
			}
		}
		return misfit("a number");
	}

	private Object texts() {
		List<String> texts = new ArrayList<>();
		for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
			if (t != JsonToken.VALUE_STRING) {
				StringBuilder before = new StringBuilder("[");
				for (String text : texts) {
					JsonText.quote(text, before);
					before.append(',');
				}
				return misfitRest(before, "a text", ']');
			}
			texts.add(text());
		}
		return texts.isEmpty() ? misfit("[]", "A list must not be empty") : texts;
	}

	private Object parts(Property property) {
		List<StixElement> parts = new ArrayList<>();
		for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
			if (t != JsonToken.START_OBJECT) {
				StringBuilder before = new StringBuilder("[");
				for (StixElement part : parts) {
					before.append(ElementWriter.text(part)).append(',');
				}
				return misfitRest(before, "an object", ']');
			}
			parts.add(part(property));
		}
		return parts.isEmpty() ? misfit("[]", "A list must not be empty") : parts;
	}

	private Object map(Property property) {
		boolean textsOnly = property.kind() == Kind.TEXT_MAP;
		List<String> pairs = new ArrayList<>();
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			JsonToken t = parser.nextToken();
			if (!textsOnly) {
				pairs.add(name);
				pairs.add(JsonText.copy(parser));
			} else if (t == JsonToken.VALUE_STRING) {
				pairs.add(name);
				pairs.add(text());
			} else {
				StringBuilder before = new StringBuilder("{");
				for (int i = 0; i < pairs.size(); i += 2) {
					JsonText.quote(pairs.get(i), before);
					JsonText.quote(pairs.get(i + 1), before.append(':'));
					before.append(',');
				}
				JsonText.quote(name, before);
				return misfitRest(before.append(':'), "a text", '}');
			}
		}
		return pairs.isEmpty() ? misfit("{}", "A dictionary must not be empty") : pairs;
	}

	private StixElement part(Property property) {
		ClassTable table = ClassTable.of(property.part());
		StixElement part = (StixElement) ModelFactory.eINSTANCE.create(property.part());
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			parser.nextToken();
			member(part, table, name);
		}
		return part;
	}

	/** Reads the current value into the element's feature of that name, or keeps it as custom. */
	final void member(StixElement element, ClassTable table, String name) {
		Property property = table.property(name);
		if (property == null) {
			Maps.put(element.getCustom(), name, pool.text(JsonText.copy(parser)));
		} else {
			assign(element, property, value(property));
		}
	}

	/** Sets what {@link #value} gave. */
	@SuppressWarnings("unchecked")
	final void assign(StixElement element, Property property, Object value) {
		InternalEObject target = (InternalEObject) element;
		if (value instanceof Misfit misfit) {
			keep(element, property.name(), misfit);
			return;
		}
		switch (property.kind()) {
			case TEXTS, PARTS -> {
				InternalEList<Object> list = (InternalEList<Object>) target.eGet(property.id(), false, true);
				if (!list.isEmpty()) {
					list.clear();
				}
				list.addAllUnique((List<Object>) value);
			}
			case TEXT_MAP, JSON_MAP -> {
				EMap<String, String> map = (EMap<String, String>) target.eGet(property.id(), false, true);
				map.clear();
				Maps.putAll(map, (List<String>) value);
			}
			default -> target.eSet(property.id(), value);
		}
	}

	/** Keeps a misfit as custom and reports it. */
	final void keep(StixElement element, String name, Misfit misfit) {
		faults.add(IStatus.ERROR, misfit.path(), misfit.line(), misfit.column(), misfit.message() + "; kept as it is", false);
		Maps.put(element.getCustom(), name, misfit.text());
	}

	final Misfit misfit(String expected) {
		String message = "Expected " + expected + ", found " + found();
		Faults.Place place = faults.place(parser);
		return new Misfit(JsonText.copy(parser), place.path(), place.line(), place.column(), message);
	}

	private Misfit misfit(String text, String message) {
		Faults.Place place = faults.place(parser);
		return new Misfit(text, place.path(), place.line(), place.column(), message);
	}

	/** The current value does not fit: the text before it, it, and the rest of its list or dictionary. */
	private Misfit misfitRest(StringBuilder text, String expected, char closing) {
		String message = "Expected " + expected + ", found " + found();
		Faults.Place place = faults.place(parser);
		JsonText.copy(parser, text);
		if (closing == ']') {
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				JsonText.copy(parser, text.append(','));
			}
		} else {
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				JsonText.quote(name, text.append(','));
				parser.nextToken();
				JsonText.copy(parser, text.append(':'));
			}
		}
		return new Misfit(text.append(closing).toString(), place.path(), place.line(), place.column(), message);
	}

	private String found() {
		return switch (parser.currentToken()) {
			case START_OBJECT -> "an object";
			case START_ARRAY -> "a list";
			case VALUE_STRING -> "a text";
			case VALUE_NULL -> "null, which STIX does not have";
			default -> parser.getString();
		};
	}
}
