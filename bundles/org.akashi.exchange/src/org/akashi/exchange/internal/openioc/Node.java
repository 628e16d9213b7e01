package org.akashi.exchange.internal.openioc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of an XML text: names without prefixes, attributes and children in their order, the text without that of children. */
final class Node {

	private final String name;
	private final int line;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<Node> children = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();

	/** @param line from 1; 0 for an element that was not read */
	Node(String name, int line) {
		this.name = name;
		this.line = line;
	}

	Node(String name) {
		this(name, 0);
	}

	String name() {
		return name;
	}

	int line() {
		return line;
	}

	/** An attribute, or {@code ""}. */
	String get(String attribute) {
		return attributes.getOrDefault(attribute, "");
	}

	boolean has(String attribute) {
		return attributes.containsKey(attribute);
	}

	Map<String, String> attributes() {
		return attributes;
	}

	Node with(String attribute, String value) {
		attributes.put(attribute, value);
		return this;
	}

	Node add(Node child) {
		children.add(child);
		return this;
	}

	/** A new child with a text. */
	Node add(String childName, String childText) {
		return add(new Node(childName).append(childText));
	}

	Node append(String more) {
		text.append(more);
		return this;
	}

	void append(char[] characters, int start, int length) {
		text.append(characters, start, length);
	}

	List<Node> children() {
		return children;
	}

	Stream<Node> children(String childName) {
		return children.stream().filter(child -> child.name.equals(childName));
	}

	Optional<Node> child(String childName) {
		return children(childName).findFirst();
	}

	/** The text as it stands; of an element with children nothing but what is between them. */
	String text() {
		return text.toString();
	}

	/** The text of a child without white space around it, or {@code ""}. */
	String text(String childName) {
		return child(childName).map(child -> child.text().strip()).orElse("");
	}
}
