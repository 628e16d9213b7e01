package org.akashi.stix.internal;

import java.util.Arrays;
import java.util.List;

import org.akashi.model.ModelFactory;
import org.akashi.model.ModelPackage;
import org.akashi.model.StixElement;
import org.akashi.model.storage.CompactObject;
import org.akashi.model.storage.PackedId;
import org.akashi.model.storage.PackedTime;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.util.InternalEList;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/**
 * Reads values from a parser straight into features, packed where the model can. What does not fit its feature becomes a
 * {@link Misfit}, which holds the whole value as text. Not thread-safe.
 */
class ValueReader {

	/** A value that its property has no place for: its text, where it stood, and why. */
	record Misfit(String text, String path, int line, int column, String message) {
	}

	/** An element that is being read. */
	static class Open {
		final CompactObject element;
		final ClassTable table;
		private Pairs custom;
		private int mark;

		Open(CompactObject element, ClassTable table) {
			this.element = element;
			this.table = table;
		}

		/** Keeps a property; the mark is of its text. */
		final void custom(String name, String json, int textMark) {
			custom = custom == null ? new Pairs() : custom;
			custom.put(name, json);
			mark = 31 * mark + name.hashCode() + textMark;
		}
	}

	/** Longer ids and timestamps than this are none. */
	private static final int LONGEST_PACKED = 300;

	final JsonParser parser;
	final Faults faults;
	final TextPool pool;
	private final JsonCopy copies;
	/** Ids read lately, by their types. */
	private final PackedId[] lastIds = new PackedId[32];
	private PackedTime lastTime;
	private Object[] list = new Object[16];

	ValueReader(JsonParser parser, Faults faults, TextPool pool) {
		this.parser = parser;
		this.faults = faults;
		this.pool = pool;
		copies = new JsonCopy(pool);
	}

	/** The text of the current token. */
	final String text() {
		return pool.text(parser);
	}

	/** The current value as JSON text. */
	final String json() {
		return copies.text(parser);
	}

	/** The text of the current token, packed when it has the form that it should have. */
	private Object text(Property.Form form, boolean own) {
		if (form == Property.Form.PLAIN) {
			return own ? parser.getString() : pool.text(parser);
		}
		int length = parser.getStringLength();
		if (length > LONGEST_PACKED) {
			return parser.getString();
		}
		char[] chars = parser.getStringCharacters();
		int offset = parser.getStringOffset();
		if (form == Property.Form.ID) {
			int place = length > 0 ? length + chars[offset] + chars[offset + length / 4] & lastIds.length - 1 : 0;
			PackedId id = PackedId.of(chars, offset, length, lastIds[place]);
			if (id != null) {
				lastIds[place] = id;
				// An object's own id was seldom read before it.
				return own ? id : pool.id(id);
			}
		} else {
			PackedTime time = PackedTime.of(chars, offset, length);
			if (time != null) {
				return time.equals(lastTime) ? lastTime : (lastTime = time);
			}
		}
		return pool.text(chars, offset, length);
	}

	/**
	 * Reads the current value.
	 *
	 * @return a value as {@link CompactObject#pack} takes it, a single part, a list of parts of which not all are packed, or a
	 *         {@link Misfit}
	 */
	final Object value(Property property) {
		JsonToken token = parser.currentToken();
		switch (property.kind()) {
			case TEXT:
				return token == JsonToken.VALUE_STRING ? text(property.form(), property.isOwn()) : misfit("text");
			case BOOLEAN:
				return token == JsonToken.VALUE_TRUE ? Boolean.TRUE
						: token == JsonToken.VALUE_FALSE ? Boolean.FALSE : misfit("true or false");
			case INT, COUNT, LONG:
				return integer(token, property.kind() != Kind.LONG);
			case DOUBLE:
				return number(token);
			case JSON:
				return token == JsonToken.VALUE_NULL ? misfit("a value") : json();
			case TEXTS:
				return token == JsonToken.START_ARRAY ? texts(property.form()) : misfit("a list of texts");
			case PART:
				return token == JsonToken.START_OBJECT ? element(property) : misfit("an object");
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
			boolean exact = token == JsonToken.VALUE_NUMBER_FLOAT || Math.abs(number) < 1L << 53;
			if (Double.isFinite(number) && (exact || CanonicalJson.number(number).equals(parser.getString()))) {
				return number;
			}
		}
		return misfit("a number");
	}

	private Object texts(Property.Form form) {
		int size = 0;
		int mark = 0;
		for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
			if (t != JsonToken.VALUE_STRING) {
				StringBuilder before = new StringBuilder("[");
				for (int i = 0; i < size; i++) {
					JsonText.quote(list[i].toString(), before);
					before.append(',');
				}
				return misfitRest(before, "a text", ']');
			}
			list = size == list.length ? Arrays.copyOf(list, size * 2) : list;
			Object text = text(form, false);
			list[size++] = text;
			mark = 31 * mark + (text instanceof String ? pool.mark() : text.hashCode());
		}
		if (size == 0) {
			return misfit("[]", "A list must not be empty");
		}
		return pool.list(form == Property.Form.PLAIN ? Arrays.copyOf(list, size, String[].class) : Arrays.copyOf(list, size), mark);
	}

	private Object parts(Property property) {
		Object[] parts = new Object[1];
		int size = 0;
		boolean packed = true;
		for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
			if (t != JsonToken.START_OBJECT) {
				StringBuilder before = new StringBuilder("[");
				for (int i = 0; i < size; i++) {
					before.append(ElementWriter.text(unpacked(property, parts[i]))).append(',');
				}
				return misfitRest(before, "an object", ']');
			}
			parts = size == parts.length ? Arrays.copyOf(parts, size * 2) : parts;
			Object part = part(property);
			packed &= part instanceof String[];
			parts[size++] = part;
		}
		if (size == 0) {
			return misfit("[]", "A list must not be empty");
		}
		parts = size == parts.length ? parts : Arrays.copyOf(parts, size);
		if (packed) {
			return parts;
		}
		for (int i = 0; i < size; i++) {
			parts[i] = unpacked(property, parts[i]);
		}
		return Arrays.asList(parts);
	}

	private static StixElement unpacked(Property property, Object part) {
		return part instanceof String[] values ? (StixElement) CompactObject.unpackedPart(property.part(), values) : (StixElement) part;
	}

	private Object map(Property property) {
		boolean textsOnly = property.kind() == Kind.TEXT_MAP;
		Pairs pairs = new Pairs();
		int mark = 0;
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			JsonToken t = parser.nextToken();
			if (!textsOnly) {
				pairs.put(name, json());
				mark = 31 * mark + name.hashCode() + pool.mark();
			} else if (t == JsonToken.VALUE_STRING) {
				pairs.put(name, text());
				mark = 31 * mark + name.hashCode() + pool.mark();
			} else {
				StringBuilder before = new StringBuilder("{");
				String[] texts = pairs.toArray();
				for (int i = 0; i < texts.length; i += 2) {
					JsonText.quote(texts[i], before);
					JsonText.quote(texts[i + 1], before.append(':'));
					before.append(',');
				}
				JsonText.quote(name, before);
				return misfitRest(before.append(':'), "a text", '}');
			}
		}
		return pairs.isEmpty() ? misfit("{}", "A dictionary must not be empty") : pool.list(pairs.toArray(), mark);
	}

	/** A sub-object of a list: an array of its texts when it has nothing else. */
	private Object part(Property property) {
		ClassTable table = ClassTable.of(property.part());
		if (table.flatSize() == 0) {
			return element(property);
		}
		String[] values = new String[table.flatSize()];
		int mark = 0;
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			JsonToken token = parser.nextToken();
			Property own = table.property(name);
			if (own == null || own.kind() != Kind.TEXT || token != JsonToken.VALUE_STRING) {
				Open open = new Open((CompactObject) CompactObject.unpackedPart(property.part(), values), table);
				member(open, name);
				return rest(open);
			}
			values[own.id() - 1] = pool.text(parser);
			mark = 31 * mark + pool.mark();
		}
		return pool.list(values, mark);
	}

	private StixElement element(Property property) {
		return rest(new Open((CompactObject) ModelFactory.eINSTANCE.create(property.part()), ClassTable.of(property.part())));
	}

	private StixElement rest(Open open) {
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			parser.nextToken();
			member(open, name);
		}
		close(open);
		return (StixElement) open.element;
	}

	/** Reads the current value into the element's feature of that name, or keeps it as custom. */
	final void member(Open open, String name) {
		Property property = open.table.property(name);
		if (property == null) {
			String json = json();
			open.custom(name, json, pool.mark());
		} else {
			assign(open, property, value(property));
		}
	}

	/** Sets what {@link #value} gave. */
	@SuppressWarnings("unchecked")
	final void assign(Open open, Property property, Object value) {
		if (value instanceof Misfit misfit) {
			keep(open, property.name(), misfit);
		} else if (value instanceof List<?> parts) {
			InternalEList<Object> all = (InternalEList<Object>) open.element.eGet(property.id(), false, true);
			if (!all.isEmpty()) {
				all.clear();
			}
			all.addAllUnique((List<Object>) parts);
		} else if (property.kind() == Kind.PART) {
			open.element.eSet(property.id(), value);
		} else {
			open.element.pack(property.id(), value);
		}
	}

	/** Ends an element: what was kept as custom becomes its feature. */
	final void close(Open open) {
		if (open.custom != null) {
			open.element.pack(ModelPackage.STIX_ELEMENT__CUSTOM, pool.list(open.custom.toArray(), open.mark));
		}
	}

	/** Keeps a misfit as custom and reports it. */
	final void keep(Open open, String name, Misfit misfit) {
		faults.add(IStatus.ERROR, misfit.path(), misfit.line(), misfit.column(), misfit.message() + "; kept as it is", false);
		open.custom(name, misfit.text(), misfit.text().hashCode());
	}

	final Misfit misfit(String expected) {
		String message = "Expected " + expected + ", found " + found();
		Faults.Place place = faults.place(parser);
		return new Misfit(json(), place.path(), place.line(), place.column(), message);
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
