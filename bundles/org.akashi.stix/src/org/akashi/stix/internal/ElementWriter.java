package org.akashi.stix.internal;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.akashi.model.CustomObject;
import org.akashi.model.ModelPackage;
import org.akashi.model.StixElement;
import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.InternalEObject;

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
			if (property.kind() == Kind.TEXT_MAP || property.kind() == Kind.JSON_MAP) {
				List<?> pairs = (List<?>) value;
				g.writeStartObject();
				for (int i = 0; i < pairs.size(); i += 2) {
					g.writeName((String) pairs.get(i));
					String text = (String) pairs.get(i + 1);
					if (property.kind() == Kind.JSON_MAP) {
						g.writeRawValue(text);
					} else {
						g.writeString(text);
					}
				}
				g.writeEndObject();
			} else {
				value(g, property, value);
			}
		}
		return out.toString();
	}

	static void write(JsonGenerator g, StixElement element) {
		ClassTable table = ClassTable.of(element.eClass());
		InternalEObject source = (InternalEObject) element;
		g.writeStartObject();
		String type = element instanceof CustomObject custom ? custom.getType() : table.type();
		if (type != null) {
			g.writeName("type");
			g.writeString(type);
		}
		List<Property> properties = table.properties();
		for (int i = 0; i < properties.size(); i++) {
			Property property = properties.get(i);
			if (source.eIsSet(property.id())) {
				g.writeName(property.written());
				value(g, property, source.eGet(property.id(), false, true));
			}
		}
		boolean extended = element instanceof StixObject object && hasExtensions(object, table);
		if (source.eIsSet(ModelPackage.STIX_ELEMENT__CUSTOM)) {
			custom(g, element, table, extended);
		}
		if (extended) {
			extensions(g, (StixObject) element, table);
		}
		g.writeEndObject();
	}

	private static void value(JsonGenerator g, Property property, Object value) {
		switch (property.kind()) {
			case TEXT -> g.writeString((String) value);
			case BOOLEAN -> g.writeBoolean((Boolean) value);
			case INT, COUNT -> g.writeNumber((Integer) value);
			case LONG -> g.writeNumber((Long) value);
			case DOUBLE -> g.writeNumber(CanonicalJson.number((Double) value));
			case JSON -> raw(g, property.name(), (String) value);
			case TEXTS -> {
				g.writeStartArray();
				for (Object text : (List<?>) value) {
					g.writeString((String) text);
				}
				g.writeEndArray();
			}
			case PART -> write(g, (StixElement) value);
			case PARTS -> {
				g.writeStartArray();
				for (Object part : (List<?>) value) {
					write(g, (StixElement) part);
				}
				g.writeEndArray();
			}
			case TEXT_MAP, JSON_MAP -> map(g, property, value);
		}
	}

	@SuppressWarnings("unchecked")
	private static void map(JsonGenerator g, Property property, Object value) {
		g.writeStartObject();
		for (Map.Entry<String, String> entry : sorted((EMap<String, String>) value)) {
			g.writeName(entry.getKey());
			if (property.kind() == Kind.JSON_MAP) {
				raw(g, property.name() + "." + entry.getKey(), entry.getValue());
			} else {
				g.writeString(entry.getValue());
			}
		}
		g.writeEndObject();
	}

	private static List<Map.Entry<String, String>> sorted(EMap<String, String> map) {
		if (map.size() < 2) {
			return map;
		}
		List<Map.Entry<String, String>> entries = new ArrayList<>(map);
		entries.sort(Comparator.comparing(Map.Entry::getKey));
		return entries;
	}

	private static boolean hasExtensions(StixObject object, ClassTable table) {
		InternalEObject source = (InternalEObject) object;
		if (source.eIsSet(ModelPackage.STIX_OBJECT__EXTENSIONS) || hasOwn(source, table)) {
			return true;
		}
		for (Property predefined : table.extensions().values()) {
			if (source.eIsSet(predefined.id())) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasOwn(InternalEObject source, ClassTable table) {
		for (Property own : table.own().values()) {
			if (source.eIsSet(own.id())) {
				return true;
			}
		}
		return false;
	}

	/** Custom properties; a feature that is set by now wins over what was kept under its name. */
	private static void custom(JsonGenerator g, StixElement element, ClassTable table, boolean extended) {
		for (Map.Entry<String, String> entry : sorted(element.getCustom())) {
			String name = entry.getKey();
			Property property = table.property(name);
			boolean written = property != null ? ((InternalEObject) element).eIsSet(property.id())
					: extended && name.equals("extensions") || name.equals("type") && element instanceof StixObject object
							&& !(object instanceof CustomObject custom && custom.getType() == null);
			if (!written) {
				g.writeName(name);
				raw(g, name, entry.getValue());
			}
		}
	}

	private static void extensions(JsonGenerator g, StixObject object, ClassTable table) {
		InternalEObject source = (InternalEObject) object;
		g.writeName("extensions");
		g.writeStartObject();
		for (Property predefined : table.extensions().values()) {
			if (source.eIsSet(predefined.id())) {
				g.writeName(predefined.written());
				write(g, (StixElement) source.eGet(predefined.id(), false, true));
			}
		}
		boolean own = hasOwn(source, table);
		String beside = null;
		for (Map.Entry<String, String> entry : sorted(object.getExtensions())) {
			if (own && entry.getKey().equals(EvidenceExtension.ID)) {
				beside = entry.getValue();
			} else {
				g.writeName(entry.getKey());
				raw(g, "extensions." + entry.getKey(), entry.getValue());
			}
		}
		if (own) {
			own(g, source, table, beside);
		}
		g.writeEndObject();
	}

	private static void own(JsonGenerator g, InternalEObject source, ClassTable table, String beside) {
		g.writeName(EvidenceExtension.ID);
		g.writeStartObject();
		g.writeName("extension_type");
		g.writeString(EvidenceExtension.EXTENSION_TYPE);
		if (beside != null) {
			try (JsonParser p = JsonText.FACTORY.createParser(ObjectReadContext.empty(), beside)) {
				p.nextToken();
				for (String name = p.nextName(); name != null; name = p.nextName()) {
					p.nextToken();
					if (!isOwn(source, table, name) && !name.equals("extension_type")) {
						g.writeName(name);
						g.writeRawValue(JsonText.copy(p));
					}
				}
			}
		}
		for (Property own : table.own().values()) {
			if (source.eIsSet(own.id())) {
				g.writeName(own.written());
				value(g, own, source.eGet(own.id(), false, true));
			}
		}
		g.writeEndObject();
	}

	/** Whether a feature that is set stands for what was kept under its name. */
	private static boolean isOwn(InternalEObject source, ClassTable table, String name) {
		Property own = table.own().get(name);
		return own != null && source.eIsSet(own.id());
	}

	private static void raw(JsonGenerator g, String name, String json) {
		try {
			g.writeRawValue(JsonText.compact(json));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("Property " + name + ": " + e.getMessage(), e);
		}
	}
}
