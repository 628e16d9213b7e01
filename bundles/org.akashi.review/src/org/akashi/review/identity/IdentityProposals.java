package org.akashi.review.identity;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.mention.KnownNames;
import org.akashi.model.Evidence;
import org.akashi.model.IdentityDecision;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.review.identity.IdentityProposal.Reason;
import org.akashi.review.identity.IdentityProposal.State;
import org.akashi.review.internal.identity.ProposalFinder;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds which objects of a case may be one, part of each other, or overlap, and records what a person decides about it.
 * Nothing is decided by itself. An accepted proposal is a relationship with the sentences as evidence; a rejected one is
 * kept with the object of the lower id, so it travels with the case. Threads: any, as the case.
 */
public final class IdentityProposals {

	private final Case of;
	private final KnownNames names;
	private final String analyst;
	private final Clock clock;

	/**
	 * @param of      the case
	 * @param names   what lists know of names
	 * @param analyst who decides
	 * @param clock   the time of the decisions
	 */
	public IdentityProposals(Case of, KnownNames names, String analyst, Clock clock) {
		this.of = of;
		this.names = names;
		this.analyst = analyst;
		this.clock = clock;
	}

	/**
	 * All proposals, decided ones too: open ones first, by confidence. Looks at every actor, malware, tool and campaign of the
	 * case and reads its reports; call it from a job.
	 *
	 * @param monitor progress and cancellation, or null
	 * @throws CoreException when a report can't be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public List<IdentityProposal> find(IProgressMonitor monitor) throws CoreException {
		return new ProposalFinder(of, names).find(monitor).stream()
				.sorted(Comparator.comparing(IdentityProposal::state).thenComparing(Comparator.comparingInt(IdentityProposal::confidence).reversed())
						.thenComparing(IdentityProposal::id))
				.toList();
	}

	/**
	 * States the relationship, with the sentences as evidence and the reasons as its description.
	 *
	 * @return the id of the relationship
	 * @throws IllegalArgumentException when it is stated already or an object is gone
	 * @throws CoreException            when the case can't be changed; then nothing was
	 */
	public String accept(IdentityProposal proposal) throws CoreException {
		StixObject source = present(proposal.source());
		StixObject target = present(proposal.target());
		String type = proposal.kind().relationshipType(StixTypes.type(source), StixTypes.type(target));
		if (of.index().relation(proposal.source(), type, proposal.target()).isPresent()) {
			throw new IllegalArgumentException("The case says so already.");
		}
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setRelationshipType(type);
		relationship.setSourceRef(proposal.source());
		relationship.setTargetRef(proposal.target());
		relationship.setConfidence(proposal.confidence());
		relationship.setDescription(proposal.reasons().stream().map(Reason::text).collect(Collectors.joining("; ")));
		for (Reason reason : proposal.reasons()) {
			if (reason.evidence() != null) {
				Evidence evidence = EcoreUtil.copy(reason.evidence());
				evidence.setDecidedBy(analyst);
				evidence.setDecidedAt(now());
				relationship.getEvidence().add(evidence);
			}
		}
		of.history().execute("Accept «" + label(proposal, source, target) + "»", edit -> {
			edit.add(relationship);
			forget(edit.modify(holder(proposal)), proposal);
		});
		return relationship.getId();
	}

	/**
	 * Remembers that a person decided against it.
	 *
	 * @param why the reason, or {@code ""}
	 * @return whether that changed anything
	 * @throws IllegalArgumentException when an object is gone, or the relationship is stated
	 * @throws CoreException            when the case can't be changed; then nothing was
	 */
	public boolean reject(IdentityProposal proposal, String why) throws CoreException {
		if (proposal.state() == State.ACCEPTED) {
			throw new IllegalArgumentException("The case has this relationship. Remove it or undo instead.");
		}
		StixObject source = present(proposal.source());
		StixObject target = present(proposal.target());
		IdentityDecision decision = ModelFactory.eINSTANCE.createIdentityDecision();
		decision.setKind(proposal.kind().id());
		decision.setOther(other(proposal));
		decision.setDecidedBy(analyst);
		decision.setDecidedAt(now());
		decision.setWhy(why.isEmpty() ? null : why);
		return of.history().execute("Reject «" + label(proposal, source, target) + "»", edit -> {
			StixObject holder = edit.modify(holder(proposal));
			forget(holder, proposal);
			holder.getDistinctions().add(decision);
		});
	}

	/**
	 * Opens a rejected proposal again.
	 *
	 * @return whether that changed anything
	 * @throws CoreException when the case can't be changed; then nothing was
	 */
	public boolean reopen(IdentityProposal proposal) throws CoreException {
		StixObject source = present(proposal.source());
		StixObject target = present(proposal.target());
		return of.history().execute("Reopen «" + label(proposal, source, target) + "»",
				edit -> forget(edit.modify(holder(proposal)), proposal));
	}

	/** Which of the two objects keeps that a proposal was rejected. */
	public static String holder(IdentityProposal proposal) {
		return proposal.source().compareTo(proposal.target()) < 0 ? proposal.source() : proposal.target();
	}

	private static String other(IdentityProposal proposal) {
		return holder(proposal).equals(proposal.source()) ? proposal.target() : proposal.source();
	}

	/** The decision against a proposal that an object keeps. */
	public static Optional<IdentityDecision> rejection(StixObject holder, IdentityProposal.Kind kind, Set<String> others) {
		return holder.getDistinctions().stream().filter(decision -> kind.id().equals(decision.getKind()) && others.contains(decision.getOther()))
				.findFirst();
	}

	private static void forget(StixObject holder, IdentityProposal proposal) {
		holder.getDistinctions().removeIf(decision -> proposal.kind().id().equals(decision.getKind()) && other(proposal).equals(decision.getOther()));
	}

	private StixObject present(String id) {
		return of.index().find(id).orElseThrow(() -> new IllegalArgumentException("The case doesn't hold " + id + " any more."));
	}

	private static String label(IdentityProposal proposal, StixObject source, StixObject target) {
		return StixTypes.name(source) + " " + proposal.kind().id().replace('-', ' ') + " " + StixTypes.name(target);
	}

	private String now() {
		return PartialDate.timestamp(clock.instant());
	}
}
