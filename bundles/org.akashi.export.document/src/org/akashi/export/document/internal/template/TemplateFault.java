package org.akashi.export.document.internal.template;

import java.io.IOException;

/** A template that can't be found, read or filled. The message says where, what is wrong and what to do. */
public final class TemplateFault extends IOException {

	private static final long serialVersionUID = 1L;

	/** With a message for people. */
	public TemplateFault(String message) {
		super(message);
	}

	TemplateFault(String message, Throwable cause) {
		super(message, cause);
	}
}
