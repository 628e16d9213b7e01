package org.akashi.export.internal.redaction;

/** Makes words traces. */
record AddedWords(Traces traces) implements TraceWords.Taker {

	@Override
	public void name(String name) {
		traces.name(name);
	}

	@Override
	public void value(String value) {
		traces.value(value);
	}

	@Override
	public void text(String text) {
		traces.text(text);
	}
}
