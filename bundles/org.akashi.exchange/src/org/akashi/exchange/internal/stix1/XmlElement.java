package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML text with its line. It knows whether it was asked for, so that what nobody asked for can be named.
 * Names are told apart by their local part: versions and authors differ in prefixes and namespaces.
 */
final class XmlElement {

	private final String name;
	private final String local;
	private final XmlElement parent;
	private final int line;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<XmlElement> children = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private boolean used;

	XmlElement(String name, String local, XmlElement parent, int line) {
		this.name = name;
		this.local = local;
		this.parent = parent;
		this.line = line;
		if (parent != null) {
			parent.children.add(this);
		}
	}

	void attribute(String attributeName, String value) {
		attributes.put(attributeName, value);
	}

	void append(char[] characters, int start, int length) {
		text.append(characters, start, length);
	}

	/** The name without prefix. */
	String local() {
		return local;
	}

	int line() {
		return line;
	}

	XmlElement parent() {
		return parent;
	}

	/** An attribute by its local name, or {@code ""}. */
	String attribute(String attributeName) {
		return attributes.getOrDefault(attributeName, "");
	}

	/** The local part of {@code xsi:type}, or {@code ""}. */
	String type() {
		String type = attribute("xsi:type");
		return type.substring(type.indexOf(':') + 1);
	}

	/** The first child of that name; it counts as asked for. */
	Optional<XmlElement> child(String childName) {
		for (XmlElement child : children) {
			if (child.local.equals(childName)) {
				child.used = true;
				return Optional.of(child);
			}
		}
		return Optional.empty();
	}

	/** All children of that name; they count as asked for. */
	List<XmlElement> children(String childName) {
		List<XmlElement> found = new ArrayList<>();
		for (XmlElement child : children) {
			if (child.local.equals(childName)) {
				child.used = true;
				found.add(child);
			}
		}
		return found;
	}

	/** All children, without asking for them. */
	List<XmlElement> children() {
		return children;
	}

	/** The children of the first child of the first name that have the second name: {@code all("Names", "Name")}. */
	List<XmlElement> all(String outer, String inner) {
		return child(outer).map(found -> found.children(inner)).orElse(List.of());
	}

	/** The text of the child of that name, or {@code ""}. */
	String text(String childName) {
		return child(childName).map(XmlElement::text).orElse("");
	}

	/** Its own text without white space around it. */
	String text() {
		used = true;
		return text.toString().strip();
	}

	/** Its text and that below it; all of it counts as asked for. */
	String deepText() {
		used = true;
		StringBuilder all = new StringBuilder(text.toString().strip());
		for (XmlElement child : children) {
			String below = child.deepText();
			if (!below.isEmpty()) {
				all.append(all.isEmpty() ? "" : " ").append(below);
			}
		}
		return all.toString();
	}

	/** Its text and that below it, without asking for it. */
	String deepTextUnused() {
		StringBuilder all = new StringBuilder(text.toString().strip());
		children.forEach(child -> all.append(' ').append(child.deepTextUnused()));
		return all.toString();
	}

	/** Counts as asked for. */
	void use() {
		used = true;
	}

	/** It and all below it count as asked for. */
	void useAll() {
		used = true;
		children.forEach(XmlElement::useAll);
	}

	boolean used() {
		return used;
	}

	/** Whether it holds neither text nor anything below. */
	boolean isEmpty() {
		return children.isEmpty() && text.toString().isBlank();
	}

	/** Its place as an XPath from the root, with the numbers of equal siblings. */
	String path() {
		if (parent == null) {
			return "/" + name;
		}
		int number = 0;
		int count = 0;
		for (XmlElement sibling : parent.children) {
			if (sibling.name.equals(name)) {
				count++;
				number = sibling == this ? count : number;
			}
		}
		return parent.path() + "/" + name + (count > 1 ? "[" + number + "]" : "");
	}

	/** As XML again, without the declarations of prefixes. */
	String xml() {
		useAll();
		StringBuilder out = new StringBuilder();
		write(out);
		return out.toString();
	}

	private void write(StringBuilder out) {
		out.append('<').append(name);
		attributes.forEach((key, value) -> out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
		out.append('>').append(escaped(text.toString().strip()));
		children.forEach(child -> child.write(out));
		out.append("</").append(name).append('>');
	}

	private static String escaped(String value) {
		return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
