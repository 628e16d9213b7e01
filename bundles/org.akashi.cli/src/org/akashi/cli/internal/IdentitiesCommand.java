package org.akashi.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.akashi.model.StixObject;
import org.akashi.review.identity.Identities;
import org.akashi.review.identity.IdentityProposal;
import org.akashi.review.identity.IdentityProposal.State;
import org.akashi.review.identity.IdentityProposals;
import org.akashi.review.identity.Names;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi identities}: who is who. */
@Command(name = "identities", header = "Proposes which objects of a case may be one, and merges and splits them.", description = {
		"Without an option, lists proposals: two objects that may be the same, one part of the other, or overlap, each with its reasons "
				+ "and sentences. Nothing is decided by itself: --accept states the relationship with the sentences as evidence, --reject is "
				+ "remembered with the case.",
		"", "--merge makes two objects of one type one; --split brings the merged one back at any later time, as it was, with all "
				+ "references; what was edited since stays with the survivor. An object is given by its id, or by its name where only one has it.",
		"", "With --json, one object a line: id, kind (same-as, part-of, overlaps-with), state (open, accepted, rejected), confidence, source "
				+ "and target (id, type, name), reasons (because, text, weight, report, quote); with --name: object, type, object_name, name, by, since, "
				+ "until, confidence, sentences; with --merged: merged, name, into, survivor, by, at, why. The exit code is 1 when there is nothing "
				+ "of the kind." })
final class IdentitiesCommand implements Callable<Integer> {

	@Mixin
	private CaseFolder folder;

	@ArgGroup(exclusive = true, multiplicity = "0..1")
	private Act act;

	/** What to do. */
	static final class Act {

		@Option(names = "--accept", paramLabel = "ID", required = true, description = "Accept this proposal.")
		private String accept;

		@Option(names = "--reject", paramLabel = "ID", required = true, description = "Reject this proposal; that is remembered.")
		private String reject;

		@Option(names = "--reopen", paramLabel = "ID", required = true, description = "Open this rejected proposal again.")
		private String reopen;

		@Option(names = "--merge", arity = "2", paramLabel = "OBJECT", required = true, //
				description = "Merge the first object into the second.")
		private List<String> merge;

		@Option(names = "--split", paramLabel = "OBJECT", required = true, description = "Split this merged object off again.")
		private String split;

		@Option(names = "--name", paramLabel = "NAME", required = true, description = "List everything that somebody calls so, and who.")
		private String name;

		@Option(names = "--merged", required = true, description = "List what was merged.")
		private boolean merged;
	}

	@Option(names = "--why", paramLabel = "TEXT", description = "With --reject and --merge: the reason.")
	private String why = "";

	@Option(names = "--all", description = "List decided proposals, too.")
	private boolean all;

	@Option(names = "--json", description = "Print JSON lines.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	@Override
	public Integer call() throws CoreException {
		Session session = parent.session();
		Console console = session.console();
		boolean reads = act == null || act.name != null || act.merged;
		try (Case open = reads ? folder.open(console, new NullProgressMonitor()) : folder.edit(console, new NullProgressMonitor())) {
			IdentityProposals proposals = new IdentityProposals(open, session.names(), session.analyst(), session.clock());
			if (act == null) {
				return list(open, proposals, console);
			}
			IdentityLines lines = new IdentityLines(open, console.out(), json);
			if (act.name != null) {
				List<Names.Assertion> calling = Names.calling(open.index(), act.name);
				lines.names(calling);
				return calling.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
			}
			if (act.merged) {
				return lines.merged() ? ExitCode.OK : ExitCode.FINDINGS;
			}
			try {
				if (act.merge != null || act.split != null) {
					mergeOrSplit(open, session, lines);
				} else {
					decide(open, proposals, lines);
				}
			} catch (IllegalArgumentException e) {
				throw CommandFailure.usage(e.getMessage());
			}
			open.save(new NullProgressMonitor());
			return ExitCode.OK;
		}
	}

	private int list(Case open, IdentityProposals proposals, Console console) throws CoreException {
		List<IdentityProposal> found = proposals.find(new NullProgressMonitor()).stream()
				.filter(proposal -> all || proposal.state() == State.OPEN).toList();
		new IdentityLines(open, console.out(), json).proposals(found);
		return ExitCode.OK;
	}

	private void decide(Case open, IdentityProposals proposals, IdentityLines lines) throws CoreException {
		String id = act.accept != null ? act.accept : act.reject != null ? act.reject : act.reopen;
		List<IdentityProposal> found = proposals.find(new NullProgressMonitor()).stream()
				.filter(proposal -> id.length() >= 4 && proposal.id().startsWith(id.toLowerCase(Locale.ROOT))).toList();
		if (found.size() != 1) {
			throw CommandFailure.usage(found.isEmpty() ? "there is no proposal " + id + "; akashi identities --all lists them"
					: found.size() + " proposals begin with " + id + "; give more of the id");
		}
		IdentityProposal proposal = found.getFirst();
		String object = "";
		if (act.accept != null) {
			object = proposals.accept(proposal);
		} else if (act.reject != null) {
			proposals.reject(proposal, why);
		} else {
			proposals.reopen(proposal);
		}
		lines.decided(act.accept != null ? "accepted" : act.reject != null ? "rejected" : "reopened", proposal, object);
	}

	private void mergeOrSplit(Case open, Session session, IdentityLines lines) throws CoreException {
		Identities identities = new Identities(open, session.analyst(), session.clock());
		if (act.merge != null) {
			lines.outcome("merged", identities.merge(object(open, act.merge.get(0)), object(open, act.merge.get(1)), why));
		} else {
			lines.outcome("split", identities.split(merged(open, act.split)));
		}
	}

	/** The id of an object that is given by id or name. */
	private static String object(Case open, String text) {
		if (open.index().entry(text).isPresent() || text.contains("--")) {
			return text;
		}
		List<Entry> named = open.index().named(text).stream()
				.filter(entry -> open.index().find(entry.id()).filter(Identities::mergeable).isPresent()).toList();
		if (named.size() != 1) {
			throw new IllegalArgumentException(named.isEmpty() ? "The case has nothing called «" + text + "»."
					: "«" + text + "» is the name of " + named.stream().map(Entry::id).collect(Collectors.joining(", ")) + ". Give the id.");
		}
		return named.getFirst().id();
	}

	/** The id of a merged object that is given by id or by what it was called. */
	private static String merged(Case open, String text) {
		if (text.contains("--")) {
			return text;
		}
		Set<String> found = open.index().named(text).stream().map(Entry::id).map(open.index()::find).flatMap(Optional<StixObject>::stream)
				.flatMap(object -> Identities.merged(object).stream()).filter(merged -> merged.name().equalsIgnoreCase(text))
				.map(Identities.Merged::id).collect(Collectors.toSet());
		if (found.size() != 1) {
			throw new IllegalArgumentException(found.isEmpty() ? "Nothing called «" + text + "» was merged into an object of that name; "
					+ "akashi identities --merged lists what was." : "«" + text + "» was the name of " + String.join(", ", found) + ". Give the id.");
		}
		return found.iterator().next();
	}
}
