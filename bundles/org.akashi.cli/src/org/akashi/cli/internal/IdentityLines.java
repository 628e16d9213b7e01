package org.akashi.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.akashi.model.StixObject;
import org.akashi.review.identity.Identities;
import org.akashi.review.identity.IdentityProposal;
import org.akashi.review.identity.IdentityProposal.Reason;
import org.akashi.review.identity.Names;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;

import tools.jackson.core.JsonGenerator;

/** Prints proposals, names and merges, for people or as JSON lines. */
final class IdentityLines {

	private final Case open;
	private final PrintWriter out;
	private final boolean json;

	IdentityLines(Case open, PrintWriter out, boolean json) {
		this.open = open;
		this.out = out;
		this.json = json;
	}

	private String name(String id) {
		return open.index().entry(id).map(Entry::name).filter(name -> !name.isEmpty()).orElse(id);
	}

	void proposals(List<IdentityProposal> proposals) {
		for (IdentityProposal proposal : proposals) {
			if (json) {
				out.println(JsonLine.of(line -> write(line, proposal)));
			} else {
				out.println(Terminal.safe(proposal.id() + "  " + proposal.confidence() + "  " + name(proposal.source()) + " "
						+ proposal.kind().id() + " " + name(proposal.target()) + "  (" + state(proposal) + ")"));
				for (Reason reason : proposal.reasons()) {
					out.println(Terminal.safe("    " + reason.text() + (reason.evidence() == null ? "" : ": " + reason.evidence().getQuote())));
				}
			}
		}
		if (!json && proposals.isEmpty()) {
			out.println("no proposals");
		}
	}

	private static String state(IdentityProposal proposal) {
		return proposal.state().name().toLowerCase(Locale.ROOT);
	}

	private void write(JsonGenerator line, IdentityProposal proposal) {
		line.writeStringProperty("id", proposal.id());
		line.writeStringProperty("kind", proposal.kind().id());
		line.writeStringProperty("state", state(proposal));
		line.writeNumberProperty("confidence", proposal.confidence());
		object(line, "source", proposal.source());
		object(line, "target", proposal.target());
		line.writeArrayPropertyStart("reasons");
		for (Reason reason : proposal.reasons()) {
			line.writeStartObject();
			line.writeStringProperty("because", reason.because().name().toLowerCase(Locale.ROOT));
			line.writeStringProperty("text", reason.text());
			line.writeNumberProperty("weight", reason.weight());
			if (reason.evidence() != null) {
				line.writeStringProperty("report", reason.evidence().getSha256());
				line.writeNumberProperty("start", reason.evidence().getStart());
				line.writeNumberProperty("end", reason.evidence().getEnd());
				line.writeStringProperty("quote", reason.evidence().getQuote());
			}
			line.writeEndObject();
		}
		line.writeEndArray();
	}

	private void object(JsonGenerator line, String property, String id) {
		line.writeObjectPropertyStart(property);
		line.writeStringProperty("id", id);
		line.writeStringProperty("type", open.index().entry(id).map(Entry::type).orElse(""));
		line.writeStringProperty("name", name(id));
		line.writeEndObject();
	}

	void decided(String what, IdentityProposal proposal, String relationship) {
		if (json) {
			out.println(JsonLine.of(line -> {
				line.writeStringProperty("action", what);
				line.writeStringProperty("id", proposal.id());
				line.writeStringProperty("relationship", relationship);
			}));
		} else {
			out.println(Terminal.safe(what + ": " + name(proposal.source()) + " " + proposal.kind().id() + " " + name(proposal.target())));
		}
	}

	void outcome(String what, Identities.Outcome outcome) {
		if (json) {
			out.println(JsonLine.of(line -> {
				line.writeStringProperty("action", what);
				line.writeStringProperty("survivor", outcome.survivor());
				array(line, "restored", outcome.restored());
				array(line, "moved", outcome.moved());
				array(line, "stayed", outcome.stayed());
			}));
			return;
		}
		out.println(Terminal.safe((what.equals("merged") ? "merged into " : "split off ") + name(outcome.survivor()) + ", "
				+ TextTable.count(outcome.moved().size(), "reference holder", "reference holders") + " led elsewhere"));
		outcome.restored().forEach(id -> out.println(Terminal.safe("    back: " + name(id) + " (" + id + ")")));
		outcome.stayed().forEach(text -> out.println(Terminal.safe("    changed since in the survivor, and stays so there: " + text)));
	}

	private static void array(JsonGenerator line, String name, List<String> values) {
		line.writeArrayPropertyStart(name);
		values.forEach(line::writeString);
		line.writeEndArray();
	}

	void names(List<Names.Assertion> calling) {
		TextTable table = new TextTable("object", "type", "called", "by", "since", "until", "confidence", "sentences");
		for (Names.Assertion name : calling) {
			String type = open.index().entry(name.object()).map(Entry::type).orElse("");
			String confidence = name.confidence() < 0 ? "" : String.valueOf(name.confidence());
			if (json) {
				out.println(JsonLine.of(line -> {
					line.writeStringProperty("object", name.object());
					line.writeStringProperty("type", type);
					line.writeStringProperty("object_name", name(name.object()));
					line.writeStringProperty("name", name.name());
					line.writeStringProperty("by", name.by());
					line.writeStringProperty("since", name.since());
					line.writeStringProperty("until", name.until());
					line.writeName("confidence");
					if (name.confidence() < 0) {
						line.writeNull();
					} else {
						line.writeNumber(name.confidence());
					}
					array(line, "sentences", name.evidence().stream().map(evidence -> evidence.getQuote() == null ? "" : evidence.getQuote()).toList());
				}));
			} else {
				table.row(name(name.object()), type, name.name(), name.by(), name.since(), name.until(), confidence,
						String.valueOf(name.evidence().size()));
			}
		}
		if (!json) {
			table.print(out);
		}
	}

	/** Prints what was merged; gives whether there was anything. */
	boolean merged() {
		boolean any = false;
		for (String type : open.index().types()) {
			for (Entry entry : open.index().ofType(type)) {
				// Most lines don't have it: no object is made for these.
				if (open.index().line(entry.id()).filter(line -> line.contains("\"merged_id\"")).isPresent()) {
					StixObject survivor = open.index().find(entry.id()).orElseThrow();
					for (Identities.Merged merged : Identities.merged(survivor)) {
						any = true;
						print(merged, entry);
					}
				}
			}
		}
		return any;
	}

	private void print(Identities.Merged merged, Entry survivor) {
		if (json) {
			out.println(JsonLine.of(line -> {
				line.writeStringProperty("merged", merged.id());
				line.writeStringProperty("name", merged.name());
				line.writeStringProperty("into", merged.into());
				line.writeStringProperty("survivor", survivor.id());
				line.writeStringProperty("by", merged.by());
				line.writeStringProperty("at", merged.at());
				line.writeStringProperty("why", merged.why());
			}));
		} else {
			out.println(Terminal.safe(merged.name() + " (" + merged.id() + ") in " + survivor.name() + ", by " + merged.by() + " at " + merged.at()
					+ (merged.why().isEmpty() ? "" : ": " + merged.why())));
		}
	}
}
