package org.akashi.cli.internal;

import org.eclipse.core.runtime.IStatus;

/**
 * One thing that is wrong or notable in STIX.
 *
 * @param severity {@link IStatus#ERROR}, {@link IStatus#WARNING} or {@link IStatus#INFO}
 * @param object   STIX id of the object, or {@code ""}
 * @param path     where in the object or file
 * @param rule     short name of the rule
 * @param spec     section of the specification that says so, or {@code ""}
 * @param message  what is wrong
 */
record ValidationFinding(int severity, String object, String path, String rule, String spec, String message) {

	String level() {
		return severity >= IStatus.ERROR ? "error" : severity >= IStatus.WARNING ? "warning" : "info";
	}

	/** One line for people. */
	String text() {
		String place = object.isEmpty() ? path : path.isEmpty() ? object : object + " " + path;
		return level() + ": " + (place.isEmpty() ? "" : place + ": ") + message
				+ (rule.isEmpty() && spec.isEmpty() ? "" : " [" + (rule + " " + spec).strip() + "]");
	}

	String json(String file) {
		return JsonLine.of(line -> {
			line.writeStringProperty("file", file);
			line.writeStringProperty("severity", level());
			line.writeStringProperty("object", object);
			line.writeStringProperty("path", path);
			line.writeStringProperty("rule", rule);
			line.writeStringProperty("spec", spec);
			line.writeStringProperty("message", message);
		});
	}
}
