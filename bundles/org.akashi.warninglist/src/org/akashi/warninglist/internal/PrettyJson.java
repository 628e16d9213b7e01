package org.akashi.warninglist.internal;

import java.io.Writer;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON with a fact a line, the same on every system. */
public final class PrettyJson {

	private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	private PrettyJson() {
	}

	/** A generator; closing it leaves the writer open. */
	public static JsonGenerator generator(Writer out) {
		DefaultIndenter indent = new DefaultIndenter("  ", "\n");
		PrettyPrinter pretty = new DefaultPrettyPrinter().withArrayIndenter(indent).withObjectIndenter(indent);
		return FACTORY.createGenerator(new ObjectWriteContext.Base() {
			@Override
			public PrettyPrinter getPrettyPrinter() {
				return pretty;
			}
		}, out);
	}
}
