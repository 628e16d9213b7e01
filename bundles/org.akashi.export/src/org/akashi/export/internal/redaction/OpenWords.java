package org.akashi.export.internal.redaction;

/** Words that the audience is told anyway: no traces. */
record OpenWords(Traces traces) implements TraceWords.Taker {

	@Override
	public void name(String name) {
		traces.openWord(name);
	}

	@Override
	public void value(String value) {
		traces.openWord(value);
	}

	@Override
	public void text(String text) {
		traces.openWord(text);
	}
}
