package org.akashi.stix.internal;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.akashi.model.CustomObject;
import org.akashi.model.ModelPackage;
import org.akashi.model.StixElement;
import org.akashi.model.StixObject;
import org.akashi.model.storage.CompactObject;
import org.akashi.stix.EvidenceExtension;
import org.eclipse.emf.common.util.EMap;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** Writes elements of the model as JSON: always the same bytes for the same content. */
public final class ElementWriter {

	private ElementWriter() {
	}

	/** The element as one line of JSON. */
	public static String text(StixElement element) {
		StringWriter out = new StringWriter(512);
		try (JsonGenerator g = JsonText.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
			write(g, element);
		}
		return JsonText.escapeLoneSurrogates(out.toString());
	}

	/** A value as the reader gives it, as JSON text. */
	static String text(Property property, Object value) {
		StringWriter out = new StringWriter();
		try (JsonGenerator g = JsonText.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
			value(g, property, value);
		}
		return JsonText.escapeLoneSurrogates(out.toString());
	}

	static void write(JsonGenerator g, StixElement element) {
		ClassTable table = ClassTable.of(element.eClass());
		CompactObject source = (CompactObject) element;
		g.writeStartObject();
		String type = element instanceof CustomObject custom ? custom.getType() : table.type();
		if (type != null) {
			g.writeName("type");
			g.writeString(type);
		}
		List<Property> properties = table.properties();
		for (int i = 0; i < properties.size(); i++) {
			property(g, source, properties.get(i));
		}
		boolean extended = element instanceof StixObject object && hasExtensions(object, table);
		Object custom = source.packed(ModelPackage.STIX_ELEMENT__CUSTOM);
		if (isSet(custom, null)) {
			custom(g, element, custom, table, extended);
		}
		if (extended) {
			extensions(g, (StixObject) element, table);
		}
		g.writeEndObject();
	}

	private static void property(JsonGenerator g, CompactObject source, Property property) {
		Object value = property.kind() == Kind.PART ? source.eGet(property.id(), false, true) : source.packed(property.id());
		if (isSet(value, property.unset())) {
			g.writeName(property.written());
			value(g, property, value);
		}
	}

	/** Whether a stored value is worth writing. */
	private static boolean isSet(Object value, Object unset) {
		if (value == null) {
			return false;
		}
		if (value instanceof Object[] packed) {
			return packed.length > 0;
		}
		return value instanceof List<?> list ? !list.isEmpty() : !value.equals(unset);
	}

	private static boolean isSet(CompactObject source, Property property) {
		return isSet(property.kind() == Kind.PART ? source.eGet(property.id(), false, true) : source.packed(property.id()), property.unset());
	}

	private static void value(JsonGenerator g, Property property, Object value) {
		switch (property.kind()) {
			case TEXT -> g.writeString(value.toString());
			case BOOLEAN -> g.writeBoolean((Boolean) value);
			case INT, COUNT -> g.writeNumber((Integer) value);
			case LONG -> g.writeNumber((Long) value);
			case DOUBLE -> g.writeNumber(CanonicalJson.number((Double) value));
			case JSON -> raw(g, property.name(), (String) value);
			case TEXTS -> {
				g.writeStartArray();
				for (Object text : elements(value)) {
					g.writeString(text.toString());
				}
				g.writeEndArray();
			}
			case PART -> write(g, (StixElement) value);
			case PARTS -> {
				g.writeStartArray();
				for (Object part : elements(value)) {
					if (part instanceof String[] values) {
						flat(g, ClassTable.of(property.part()), values);
					} else {
						write(g, (StixElement) part);
					}
				}
				g.writeEndArray();
			}
			case TEXT_MAP, JSON_MAP -> map(g, property, value);
		}
	}

	private static List<?> elements(Object value) {
		return value instanceof Object[] packed ? Arrays.asList(packed) : (List<?>) value;
	}

	private static void flat(JsonGenerator g, ClassTable table, String[] values) {
		g.writeStartObject();
		for (Property property : table.properties()) {
			String value = property.id() <= values.length ? values[property.id() - 1] : null;
			if (value != null) {
				g.writeName(property.written());
				g.writeString(value);
			}
		}
		g.writeEndObject();
	}

	private static void map(JsonGenerator g, Property property, Object value) {
		g.writeStartObject();
		String[] pairs = sorted(value);
		for (int i = 0; i < pairs.length; i += 2) {
			g.writeName(pairs[i]);
			if (property.kind() == Kind.JSON_MAP) {
				raw(g, property.name() + "." + pairs[i], pairs[i + 1]);
			} else {
				g.writeString(pairs[i + 1]);
			}
		}
		g.writeEndObject();
	}

	/** The entries of a stored map by key: key, value, key, value… */
	@SuppressWarnings("unchecked")
	private static String[] sorted(Object stored) {
		String[] pairs;
		if (stored instanceof String[] packed) {
			pairs = packed;
		} else {
			EMap<String, String> map = (EMap<String, String>) stored;
			pairs = new String[map.size() * 2];
			int i = 0;
			for (Map.Entry<String, String> entry : map) {
				pairs[i++] = entry.getKey();
				pairs[i++] = entry.getValue();
			}
		}
		for (int i = 2; i < pairs.length; i += 2) {
			if (pairs[i].compareTo(pairs[i - 2]) < 0) {
				return sortedCopy(pairs);
			}
		}
		return pairs;
	}

	private static String[] sortedCopy(String[] pairs) {
		Integer[] order = new Integer[pairs.length / 2];
		Arrays.setAll(order, i -> i * 2);
		Arrays.sort(order, Comparator.comparing(i -> pairs[i]));
		String[] sorted = new String[pairs.length];
		for (int i = 0; i < order.length; i++) {
			sorted[2 * i] = pairs[order[i]];
			sorted[2 * i + 1] = pairs[order[i] + 1];
		}
		return sorted;
	}

	private static boolean hasExtensions(StixObject object, ClassTable table) {
		CompactObject source = (CompactObject) object;
		if (isSet(source.packed(ModelPackage.STIX_OBJECT__EXTENSIONS), null) || hasOwn(source, table)) {
			return true;
		}
		for (Property predefined : table.extensions().values()) {
			if (isSet(source, predefined)) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasOwn(CompactObject source, ClassTable table) {
		for (Property own : table.own().values()) {
			if (isSet(source, own)) {
				return true;
			}
		}
		return false;
	}

	/** Custom properties; a feature that is set by now wins over what was kept under its name. */
	private static void custom(JsonGenerator g, StixElement element, Object custom, ClassTable table, boolean extended) {
		String[] pairs = sorted(custom);
		for (int i = 0; i < pairs.length; i += 2) {
			String name = pairs[i];
			Property property = table.property(name);
			boolean written = property != null ? isSet((CompactObject) element, property)
					: extended && name.equals("extensions") || name.equals("type") && element instanceof StixObject object
							&& !(object instanceof CustomObject typeless && typeless.getType() == null);
			if (!written) {
				g.writeName(name);
				raw(g, name, pairs[i + 1]);
			}
		}
	}

	private static void extensions(JsonGenerator g, StixObject object, ClassTable table) {
		CompactObject source = (CompactObject) object;
		g.writeName("extensions");
		g.writeStartObject();
		for (Property predefined : table.extensions().values()) {
			property(g, source, predefined);
		}
		boolean own = hasOwn(source, table);
		String beside = null;
		Object others = source.packed(ModelPackage.STIX_OBJECT__EXTENSIONS);
		String[] pairs = others == null ? new String[0] : sorted(others);
		for (int i = 0; i < pairs.length; i += 2) {
			if (own && pairs[i].equals(EvidenceExtension.ID)) {
				beside = pairs[i + 1];
			} else {
				g.writeName(pairs[i]);
				raw(g, "extensions." + pairs[i], pairs[i + 1]);
			}
		}
		if (own) {
			own(g, source, table, beside);
		}
		g.writeEndObject();
	}

	private static void own(JsonGenerator g, CompactObject source, ClassTable table, String beside) {
		g.writeName(EvidenceExtension.ID);
		g.writeStartObject();
		boolean typed = false;
		if (beside != null) {
			try (JsonParser p = JsonText.FACTORY.createParser(ObjectReadContext.empty(), beside)) {
				p.nextToken();
				for (String name = p.nextName(); name != null; name = p.nextName()) {
					p.nextToken();
					Property own = table.own().get(name);
					if (own == null || !isSet(source, own)) {
						typed |= name.equals("extension_type");
						g.writeName(name);
						g.writeRawValue(JsonText.copy(p));
					} else {
						p.skipChildren();
					}
				}
			}
		}
		if (!typed) {
			g.writeName("extension_type");
			g.writeString(EvidenceExtension.EXTENSION_TYPE);
		}
		for (Property own : table.own().values()) {
			property(g, source, own);
		}
		g.writeEndObject();
	}

	private static void raw(JsonGenerator g, String name, String json) {
		try {
			g.writeRawValue(JsonText.compact(json));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("Property " + name + ": " + e.getMessage(), e);
		}
	}
}
