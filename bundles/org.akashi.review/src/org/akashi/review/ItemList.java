package org.akashi.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.mention.Extraction;
import org.akashi.mention.KnownNames;
import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.mention.Proposal.Kind;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.rules.RuleSet;
import org.akashi.mention.rules.RuleSet.Ruled;
import org.akashi.report.ReportText;
import org.akashi.review.ReviewItem.State;
import org.akashi.review.internal.Choices;
import org.akashi.review.internal.KnownObjects;
import org.akashi.review.internal.Mapping;
import org.akashi.review.internal.SeenDate;
import org.akashi.review.internal.Subject;
import org.akashi.review.internal.Verdicts;
import org.akashi.review.internal.Verdicts.Standing;
import org.akashi.review.internal.identity.Survivors;
import org.akashi.stix.PartialDate;
import org.akashi.store.Case;
import org.akashi.store.Verdict;

/** Joins what was found in a report with what was decided about it. */
final class ItemList {

	private final String sha256;
	private final ReportText text;
	private final Case reviewed;
	private final KnownObjects known;
	private final Map<String, Standing> standing;
	private final RuleSet rules;
	private final Map<String, ReviewItem> items = new LinkedHashMap<>();
	private final Map<Subject, List<String>> found = new HashMap<>();
	private Choices choices;

	private ItemList(String sha256, ReportText text, Case reviewed, KnownNames names, RuleSet rules) {
		this.sha256 = sha256;
		this.text = text;
		this.reviewed = reviewed;
		this.known = new KnownObjects(reviewed.index(), names);
		this.rules = rules;
		this.standing = Verdicts.standing(reviewed.reports().verdicts(sha256));
	}

	/**
	 * The items of a report by id, mentions in text order, then proposals.
	 *
	 * @param rules change how mentions stand that nobody has decided about
	 */
	static Map<String, ReviewItem> of(String sha256, ReportText text, Extraction extraction, Case reviewed,
			KnownNames names, RuleSet rules) {
		ItemList list = new ItemList(sha256, text, reviewed, names, rules);
		List<Mention> mentions = list.mentions(extraction.mentions());
		list.choices = new Choices(reviewed.index(), names, list.known, text.text(), mentions);
		mentions.forEach(list::add);
		extraction.proposals().forEach(list::add);
		return list.items;
	}

	/** Those found now and those found earlier and decided, in text order. */
	private List<Mention> mentions(List<Mention> found) {
		Map<String, Mention> all = new LinkedHashMap<>();
		found.forEach(mention -> all.put(mention.id(), mention));
		Map<String, Verdict> gone = new HashMap<>();
		standing.forEach((id, stands) -> {
			if (!all.containsKey(id) && stands.verdict() != null && Mapping.isMentionType(stands.verdict().type())) {
				gone.put(id, stands.verdict());
			}
		});
		if (gone.isEmpty()) {
			return List.copyOf(all.values());
		}
		List<Mention> mentions = new ArrayList<>(all.values());
		gone.values().forEach(verdict -> earlier(verdict).ifPresent(mentions::add));
		mentions.sort(Comparator.comparing(Mention::span));
		return mentions;
	}

	/** A mention that was decided but is no longer found. */
	private Optional<Mention> earlier(Verdict verdict) {
		if (verdict.start() < 0 || verdict.end() <= verdict.start() || verdict.end() > text.text().length()) {
			return Optional.empty();
		}
		boolean hand = verdict.extractor().equals(HandWork.EXTRACTOR);
		return Optional.of(new Mention(new Span(verdict.start(), verdict.end()), text.pageAt(verdict.start()),
				text.text().substring(verdict.start(), verdict.end()), verdict.value(), verdict.type(), "", List.of(),
				Role.SUBJECT, hand ? 100 : 0, hand ? HandWork.EXTRACTOR : "verdict/1",
				hand ? HandWork.why(verdict.by()) : "Decided earlier; the extractors no longer find it."));
	}

	private void add(Mention mention) {
		Standing stands = standing.getOrDefault(mention.id(), Standing.OPEN);
		String type = mention.type();
		String value = mention.value();
		String entity = mention.entity();
		if (stands.verdict() != null) {
			Verdict verdict = stands.verdict();
			String chosen = verdict.entity();
			if (!verdict.newType().isEmpty()) {
				type = verdict.newType();
				value = verdict.newValue();
				entity = "";
			}
			if (!chosen.isEmpty()) {
				entity = chosen.substring(chosen.indexOf(':') + 1);
			}
		}
		Ruled ruled = stands.verdict() == null ? rules.apply(mention) : new Ruled(mention, Optional.empty());
		List<Choice> asked = choices(mention, stands, type, value, entity);
		items.put(mention.id(), new ReviewItem(sha256, ruled.mention(), null, stands.state(), type, value, entity,
				stands.verdict(), value, "", ruled.rule().orElse(null), asked, object(stands),
				stands.state() == State.ACCEPTED || !asked.isEmpty() ? List.of() : found(new Subject(type, value, entity, mention.role()))));
	}

	/** The objects that a mention stands for; looked up once for all its places. */
	private List<String> found(Subject subject) {
		return found.computeIfAbsent(subject, one -> {
			try {
				return known.find(one);
			} catch (IllegalArgumentException e) {
				// A value that STIX can't say; accepting it tells why.
				return List.of();
			}
		});
	}

	/** What has to be asked: never what a person has decided. */
	private List<Choice> choices(Mention mention, Standing stands, String type, String value, String entity) {
		if (stands.state() != State.OPEN) {
			return List.of();
		}
		if (stands.verdict() == null) {
			return choices.of(mention);
		}
		return entity.isEmpty() ? choices.ofCorrected(mention, type, value) : List.of();
	}

	/** The object that an accepted item became, or the one that this was merged into. */
	private String object(Standing stands) {
		return stands.state() == State.ACCEPTED ? Survivors.current(reviewed.index(), stands.verdict().object()) : "";
	}

	private void add(Proposal proposal) {
		Standing stands = standing.getOrDefault(proposal.id(), Standing.OPEN);
		ReviewItem subject = items.get(proposal.subject());
		ReviewItem object = items.get(proposal.object());
		String right = proposal.kind() == Kind.PROPERTY ? proposal.value() : object == null ? "?" : object.value();
		String label = (subject == null ? "?" : subject.value()) + " " + proposal.verb().replace('_', ' ').replace('-', ' ')
				+ " " + right;
		boolean open = stands.state() != State.ACCEPTED && subject != null;
		boolean property = proposal.kind() == Kind.PROPERTY;
		Optional<SeenDate> date = open && property ? date(proposal, subject) : Optional.empty();
		Optional<PartialDate> stated = PartialDate.of(proposal.value());
		String conflict = date.isEmpty() || stated.isEmpty() ? "" : date.get().conflict(stated.get());
		List<String> present = !open ? List.of()
				: property ? date.filter(one -> stated.isPresent() && one.says(stated.get())).map(one -> one.object().getId()).stream().toList()
						: object == null ? List.of() : relation(subject, proposal.verb(), object);
		items.put(proposal.id(), new ReviewItem(sha256, null, proposal, stands.state(), proposal.verb(),
				proposal.value(), "", stands.verdict(), label, conflict, null, List.of(), object(stands), present));
	}

	/** The one object that a mention is or would be, or {@code ""}. */
	private static String one(ReviewItem end) {
		return !end.object().isEmpty() ? end.object() : end.present().size() == 1 ? end.present().getFirst() : "";
	}

	/**
	 * The date in the object that the subject of a proposal is or would be. Of a name that has to be chosen it is the object
	 * of the case that fits best: better one warning too many.
	 */
	private Optional<SeenDate> date(Proposal proposal, ReviewItem subject) {
		String id = subject.ambiguous() ? subject.choices().getFirst().object() : one(subject);
		return id.isEmpty() ? Optional.empty()
				: reviewed.index().find(id).flatMap(object -> SeenDate.of(object, proposal.verb()));
	}

	private List<String> relation(ReviewItem subject, String verb, ReviewItem object) {
		String from = one(subject);
		String to = one(object);
		return from.isEmpty() || to.isEmpty() ? List.of()
				: reviewed.index().relation(from, verb, to).map(relation -> List.of(relation.id())).orElse(List.of());
	}
}
