package org.akashi.actor.ui.internal.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.review.identity.IdentityProposal;
import org.akashi.review.identity.IdentityProposal.Kind;
import org.akashi.review.identity.IdentityProposal.Reason;
import org.akashi.review.identity.IdentityProposal.State;
import org.akashi.review.identity.IdentityProposals;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** The proposals as the view shows them, in the reader's language. */
final class ProposalRows {

	/**
	 * One proposal.
	 *
	 * @param proposal the proposal
	 * @param source   the one object
	 * @param target   the other
	 */
	record Row(IdentityProposal proposal, Entry source, Entry target) {
	}

	private ProposalRows() {
	}

	/** Reads them. Not on the UI thread. */
	static List<Row> read(Case open, IdentityProposals proposals, IProgressMonitor monitor) {
		List<Row> rows = new ArrayList<>();
		try {
			for (IdentityProposal proposal : proposals.find(monitor)) {
				Optional<Entry> source = open.index().entry(proposal.source());
				Optional<Entry> target = open.index().entry(proposal.target());
				if (source.isPresent() && target.isPresent()) {
					rows.add(new Row(proposal, source.get(), target.get()));
				}
			}
		} catch (CoreException e) {
			throw new IllegalStateException(e.getStatus().getMessage(), e);
		}
		return rows;
	}

	static String kind(Kind kind) {
		return switch (kind) {
			case SAME_AS -> Messages.Identity_sameAs;
			case PART_OF -> Messages.Identity_partOf;
			case OVERLAPS_WITH -> Messages.Identity_overlaps;
		};
	}

	static String state(State state) {
		return switch (state) {
			case OPEN -> Messages.Identity_open;
			case ACCEPTED -> Messages.Identity_accepted;
			case REJECTED -> Messages.Identity_rejected;
		};
	}

	static String reason(Reason reason) {
		List<String> what = reason.what();
		return switch (reason.because()) {
			case SAME_ID -> NLS.bind(Messages.Identity_sameId, what.getFirst());
			case SAME_NAME -> NLS.bind(Messages.Identity_sameName, what.getFirst());
			case ONE_IN_LIST -> NLS.bind(Messages.Identity_oneInList, what.toArray());
			case STATED -> NLS.bind(Messages.Identity_stated, what.getFirst());
			case BOTH_USE -> NLS.bind(Messages.Identity_bothUse, what.getFirst());
		};
	}
}
