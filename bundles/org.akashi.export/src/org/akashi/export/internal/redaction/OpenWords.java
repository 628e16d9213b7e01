package org.akashi.export.internal.redaction;

/**
 * Words that the audience is told anyway: no traces. Only what is the very name or value of a thing for it counts; that an
 * open text, title or description says a secret name makes it no less secret.
 *
 * @param named whether the name of the object names a thing, not a document or a rule about things
 */
record OpenWords(Traces traces, boolean named) implements TraceWords.Taker {

	@Override
	public void name(String name) {
		if (named) {
			traces.openWord(name);
		}
	}

	@Override
	public void value(String value) {
		traces.openWord(value);
	}

	@Override
	public void text(String text) {
		// A text is no name.
	}
}
