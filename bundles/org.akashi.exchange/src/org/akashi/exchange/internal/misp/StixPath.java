package org.akashi.exchange.internal.misp;

import java.util.ArrayList;
import java.util.List;

/**
 * A path of the mapping tables: {@code email-message:to_refs[]>email-addr.value}, {@code file:size#int}. It says at once how
 * observables are built, how a pattern names the property, and where its value is found again. Immutable.
 *
 * @param type the type of the object that it starts from
 * @param steps its steps, at least one
 * @param cast  what the value is made: {@code int float bool time asn lower km state}, or {@code ""}
 * @param join  how several values become one property: {@code join contact url cve capec}, or {@code ""}
 */
record StixPath(String type, List<Step> steps, String cast, String join) {

	/** Which member of a list a step goes to. */
	enum Index {
		/** The property is no list. */
		NONE,
		/** A new member for each value. */
		APPEND,
		/** The member of a fixed number. */
		FIXED,
		/** The member that the caller counts. */
		COUNTED
	}

	/**
	 * One step.
	 *
	 * @param name   property
	 * @param index  whether and how it is a list
	 * @param number of {@link Index#FIXED}
	 * @param target type of the object that the property refers to, {@code ip} for either address, or {@code ""}
	 */
	record Step(String name, Index index, int number, String target) {
	}

	/** Parses a path of a table. */
	static StixPath parse(String text) {
		String rest = text;
		String cast = "";
		String join = "";
		int at = rest.indexOf('#');
		if (at >= 0) {
			cast = rest.substring(at + 1);
			rest = rest.substring(0, at);
		}
		at = rest.indexOf('@');
		if (at >= 0) {
			join = rest.substring(at + 1);
			rest = rest.substring(0, at);
		}
		int colon = rest.indexOf(':');
		List<Step> steps = new ArrayList<>();
		for (String step : split(rest.substring(colon + 1))) {
			steps.add(step(step));
		}
		return new StixPath(rest.substring(0, colon), List.copyOf(steps), cast, join);
	}

	/** Parts between dots outside quotes. */
	static List<String> split(String path) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		boolean quoted = false;
		for (char c : path.toCharArray()) {
			if (c == '\'') {
				quoted = !quoted;
			}
			if (c == '.' && !quoted) {
				parts.add(part.toString());
				part.setLength(0);
			} else {
				part.append(c);
			}
		}
		parts.add(part.toString());
		return parts;
	}

	private static Step step(String text) {
		String rest = text;
		String target = "";
		int at = rest.indexOf('>');
		if (at >= 0) {
			target = rest.substring(at + 1);
			rest = rest.substring(0, at);
		}
		Index index = Index.NONE;
		int number = 0;
		at = rest.indexOf('[', rest.lastIndexOf('\'') + 1);
		if (at >= 0) {
			String inside = rest.substring(at + 1, rest.length() - 1);
			index = inside.isEmpty() ? Index.APPEND : inside.equals("+") || inside.equals("=") ? Index.COUNTED : Index.FIXED;
			number = index == Index.FIXED ? Integer.parseInt(inside) : 0;
			rest = rest.substring(0, at);
		}
		return new Step(rest.startsWith("'") ? rest.substring(1, rest.length() - 1) : rest, index, number, target);
	}

	/** The path without numbers of members and types of targets: what patterns and observables have in common. */
	String plain() {
		StringBuilder text = new StringBuilder(type).append(':');
		for (Step step : steps) {
			text.append(text.charAt(text.length() - 1) == ':' ? "" : ".").append(step.name());
		}
		return text.toString();
	}

	/** As {@link #plain()}, with the types of the objects referred to: {@code network-traffic:dst_ref>domain-name.value}. */
	String typed() {
		StringBuilder text = new StringBuilder(type).append(':');
		for (Step step : steps) {
			text.append(text.charAt(text.length() - 1) == ':' ? "" : ".").append(step.name());
			if (!step.target().isEmpty()) {
				text.append('>').append(step.target());
			}
		}
		return text.toString();
	}

	/**
	 * The path as patterns write it.
	 *
	 * @param number  of the member, for steps into lists; any member where it is negative
	 */
	String pattern(int number) {
		StringBuilder text = new StringBuilder(type).append(':');
		for (Step step : steps) {
			text.append(text.charAt(text.length() - 1) == ':' ? "" : ".").append(quoted(step.name()));
			if (step.index() != Index.NONE) {
				int member = step.index() == Index.FIXED && number >= 0 ? step.number() : number;
				text.append('[').append(member < 0 ? "*" : Integer.toString(member)).append(']');
			}
		}
		return text.toString();
	}

	/** A name as patterns write it: in quotes where it is more than letters, digits and underscores. */
	static String quoted(String name) {
		return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : "'" + name + "'";
	}
}
