package org.akashi.analysis.internal.flow;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes the techniques of a case as a flow of MITRE's Attack Flow 2.0: an action for each technique and period, with its
 * sentences, and what it involved. Nothing is said to have caused anything: an action that came after another by the dates
 * of their sentences follows it by a condition that says just that; actions without a date stand apart, or, where asked
 * for, in the order of tactics, by a condition that says that no sentence states it. No operator is written, for no
 * sentence states one.
 */
public final class AttackFlowExporter implements Exporter {

	/** {@code --format attack-flow}. */
	public static final String ID = "attack-flow";

	static final String TIME = "time";
	static final String TACTICS = "tactics";
	static final String NONE = "none";

	static final Option ORDER = Option.choice("order", "Order",
			"\"time\" puts actions in the order of their stated dates; \"tactics\" puts those without a date in the order of ATT&CK's tactics, marked as not stated; \"none\" gives no order.",
			List.of(TIME, TACTICS, NONE), TIME);
	static final Option SUBJECT = Option.text("subject", "Used by",
			"Name or STIX id of an actor, campaign, malware or tool; empty for all techniques.", "");
	static final Option SCOPE = Option.choice("scope", "Scope", "What the flow describes; \"auto\" takes it from \"Used by\".",
			List.of("auto", "incident", "campaign", "threat-actor", "malware", "attack-tree", "other"), "auto");
	static final Option AUTHOR = Option.text("author", "Author", "Name of the organization or person that makes the flow; empty for Akashi.", "");

	@Override
	public List<Option> options() {
		return List.of(ORDER, SUBJECT, SCOPE, AUTHOR);
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		FlowReading reading = new FlowReading(request.knowledge(), request.value(SUBJECT).strip(), monitor);
		return new FlowWriting(reading, request).write(out);
	}
}
