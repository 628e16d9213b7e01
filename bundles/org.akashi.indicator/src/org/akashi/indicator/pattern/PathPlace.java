package org.akashi.indicator.pattern;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/**
 * What stands at the end of an object path.
 *
 * @param kind       what it is; of a list, what its elements are
 * @param list       whether it is a list, of which {@code [*]} or {@code [0]} take elements
 * @param classes    the classes of an object, or of the objects that a reference may lead to
 * @param vocabulary of a value: the terms that it is from; of a dictionary: its keys; {@code ""} when there is none
 */
public record PathPlace(ValueKind kind, boolean list, List<EClass> classes, String vocabulary) {

	/** Kinds of places. */
	public enum ValueKind {
		/** A text. */
		TEXT,
		/** A whole number. */
		INTEGER,
		/** A number. */
		NUMBER,
		/** True or false. */
		BOOLEAN,
		/** A time. */
		TIMESTAMP,
		/** Bytes as hexadecimal digits. */
		HEX,
		/** Bytes as base64. */
		BINARY,
		/** The id of another object; the path may go on there. */
		REFERENCE,
		/** An object with properties. */
		OBJECT,
		/** The extensions of an object, by key. */
		EXTENSIONS,
		/** Values by keys. */
		DICTIONARY,
		/** Anything. */
		ANY
	}

	/** Copies the classes. */
	public PathPlace {
		classes = List.copyOf(classes);
	}

	static PathPlace of(ValueKind kind, boolean list, List<EClass> classes, String vocabulary) {
		return new PathPlace(kind, list, classes, vocabulary);
	}

	static PathPlace objects(List<EClass> classes) {
		return new PathPlace(ValueKind.OBJECT, false, classes, "");
	}

	static PathPlace value(ValueKind kind, String vocabulary) {
		return new PathPlace(kind, false, List.of(), vocabulary);
	}

	/** An element of the list. */
	public PathPlace element() {
		return new PathPlace(kind, false, classes, vocabulary);
	}

	/** Whether constants can be compared with it. */
	public boolean isValue() {
		return !list && kind != ValueKind.OBJECT && kind != ValueKind.EXTENSIONS && kind != ValueKind.DICTIONARY;
	}

	/** What it is, in a few words of English. */
	public String words() {
		String one = switch (kind) {
			case TEXT -> vocabulary.isEmpty() ? "text" : "text of " + vocabulary;
			case INTEGER -> "whole number";
			case NUMBER -> "number";
			case BOOLEAN -> "true or false";
			case TIMESTAMP -> "timestamp";
			case HEX -> "hexadecimal bytes";
			case BINARY -> "base64 bytes";
			case REFERENCE -> "reference";
			case OBJECT -> "object";
			case EXTENSIONS -> "extensions";
			case DICTIONARY -> "dictionary";
			case ANY -> "any value";
		};
		return list ? "list: " + one : one;
	}
}
