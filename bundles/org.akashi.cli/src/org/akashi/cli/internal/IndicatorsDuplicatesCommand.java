package org.akashi.cli.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.akashi.indicator.duplicates.DuplicateGroup;
import org.akashi.indicator.duplicates.DuplicateGroup.Kind;
import org.akashi.indicator.duplicates.DuplicateWords;
import org.akashi.indicator.duplicates.MergeProposal;
import org.akashi.review.identity.IndicatorDuplicates;
import org.akashi.review.identity.IndicatorMerge;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;

/** {@code akashi indicators duplicates}: finds and merges indicators that say the same. */
@Command(name = "duplicates", header = "Lists indicators that say the same, and those that cover others.", description = {
		"Kinds: equivalent (the patterns mean the same), same-url (but for tracking parameters, default port, slash at the end, case of the host), same-file "
				+ "(hashes of one file), host (of URLs), range (of addresses), parent-domain. Revoked indicators take no part.",
		"", "--merge makes the members of each group one, by one step that akashi undo takes back; each can be split off again (akashi identities --split). "
				+ "Unless --kind says otherwise, only equivalent ones are merged; host, range and parent-domain can't be: there, one says more than the others.",
		"", "With --json, one group a line: kind, shared, why, wider, ids, and, where it can be merged, proposal (survivor, merged, pattern, confidence, valid_from, "
				+ "valid_until, labels, kill_chain_phases, markings, sentences); with --merge, merged: true. The exit code is 1 when there are duplicates (without --merge), "
				+ "or when there was nothing to merge." })
final class IndicatorsDuplicatesCommand implements Callable<Integer> {

	@Mixin
	private CaseFolder folder;

	@Mixin
	private MomentOption at;

	@Option(names = "--kind", paramLabel = "KIND", split = ",", description = "Only these kinds.")
	private List<String> kinds = List.of();

	@Option(names = "--merge", description = "Merge them.")
	private boolean merge;

	@Option(names = "--why", paramLabel = "TEXT", description = "With --merge: the reason, kept with what was merged.")
	private String why = "";

	@Option(names = "--json", description = "Print JSON lines.")
	private boolean json;

	@ParentCommand
	private IndicatorsCommand group;

	@Override
	public Integer call() throws CoreException {
		Set<Kind> wanted = wanted();
		Session session = group.session();
		Console console = session.console();
		try (Case open = merge ? folder.edit(console, new NullProgressMonitor()) : folder.open(console, new NullProgressMonitor())) {
			List<DuplicateGroup> groups = IndicatorDuplicates.find(open, () -> false).stream().filter(one -> wanted.contains(one.kind())).toList();
			if (merge) {
				List<DuplicateGroup> merged = merge(open, groups, at.moment(session.clock()), session.analyst(), console);
				return merged.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
			}
			groups.forEach(one -> print(console, open, one, IndicatorMerge.proposal(open.index(), one.ids()).filter(proposal -> one.kind().mergeable())));
			if (groups.isEmpty() && !json) {
				console.out().println("no duplicates");
			}
			return groups.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
		}
	}

	private Set<Kind> wanted() {
		if (kinds.isEmpty()) {
			return merge ? Set.of(Kind.EQUIVALENT) : Set.of(Kind.values());
		}
		Set<Kind> wanted = new HashSet<>();
		for (String text : kinds) {
			Kind kind = Stream.of(Kind.values()).filter(one -> one.id().equals(text)).findFirst().orElseThrow(() -> CommandFailure.usage(
					"--kind: there is no kind \"" + text + "\"; there are " + Stream.of(Kind.values()).map(Kind::id).collect(Collectors.joining(", "))));
			if (merge && !kind.mergeable()) {
				throw CommandFailure.usage("--merge: of kind " + text + " one says more than the others; merging would make it say less or them say more");
			}
			wanted.add(kind);
		}
		return wanted;
	}

	/** Merges group by group, in one step; one that was merged into another group's survivor is taken as that. */
	private List<DuplicateGroup> merge(Case open, List<DuplicateGroup> groups, Instant now, String by, Console console) throws CoreException {
		List<DuplicateGroup> merged = new ArrayList<>();
		List<MergeProposal> done = new ArrayList<>();
		if (!groups.isEmpty()) {
			open.history().execute("Merge duplicates of indicators: " + TextTable.count(groups.size(), "group", "groups"), edit -> {
				Set<String> gone = new HashSet<>();
				for (DuplicateGroup one : groups) {
					List<String> there = one.ids().stream().filter(id -> !gone.contains(id)).toList();
					IndicatorMerge.merge(edit, open.index(), there, by, now, why).ifPresent(proposal -> {
						gone.addAll(proposal.merged());
						merged.add(one);
						done.add(proposal);
					});
				}
			});
			open.save(new NullProgressMonitor());
		}
		for (int i = 0; i < merged.size(); i++) {
			print(console, open, merged.get(i), Optional.of(done.get(i)));
		}
		if (merged.isEmpty()) {
			console.complain("there is nothing to merge");
		}
		return merged;
	}

	private void print(Console console, Case open, DuplicateGroup one, Optional<MergeProposal> proposal) {
		String reason = new DuplicateWords(Locale.ENGLISH).why(one);
		if (json) {
			console.out().println(JsonLine.of(line -> write(line, one, reason, proposal)));
			return;
		}
		console.out().println((merge ? "merged: " : "") + Terminal.safe(reason));
		for (String id : one.ids()) {
			boolean survivor = proposal.filter(merging -> merging.survivor().equals(id)).isPresent();
			String name = open.index().entry(id).map(Entry::name).orElse("");
			console.out().println("  " + (one.wider().contains(id) || survivor ? "* " : "  ") + Terminal.safe(name) + "  [" + id + "]");
		}
	}

	private void write(JsonGenerator line, DuplicateGroup one, String reason, Optional<MergeProposal> proposal) {
		line.writeStringProperty("kind", one.kind().id());
		line.writeStringProperty("shared", one.shared());
		line.writeStringProperty("why", reason);
		array(line, "wider", one.wider());
		array(line, "ids", one.ids());
		proposal.ifPresent(merging -> {
			line.writeObjectPropertyStart("proposal");
			line.writeStringProperty("survivor", merging.survivor());
			array(line, "merged", merging.merged());
			line.writeStringProperty("pattern", merging.pattern());
			if (merging.confidence() >= 0) {
				line.writeNumberProperty("confidence", merging.confidence());
			}
			line.writeStringProperty("valid_from", merging.validFrom());
			line.writeStringProperty("valid_until", merging.validUntil());
			array(line, "labels", merging.labels());
			array(line, "kill_chain_phases", merging.phases());
			array(line, "markings", merging.markings());
			line.writeNumberProperty("sentences", merging.evidence());
			line.writeEndObject();
		});
		if (merge) {
			line.writeBooleanProperty("merged", true);
		}
	}

	private static void array(JsonGenerator line, String name, List<String> values) {
		line.writeArrayPropertyStart(name);
		values.forEach(line::writeString);
		line.writeEndArray();
	}
}
