package org.akashi.mention.internal.observables;

import java.util.Locale;
import java.util.Optional;

import org.akashi.mention.Role;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableHit;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;
import org.akashi.report.Block;
import org.akashi.report.Link;
import org.akashi.report.ReportText;

/**
 * Decides what an observable is there for, by what is at hand: how it is written, where it stands, whose it is. The
 * first rule that fits decides.
 */
final class RoleJudge {

	/**
	 * A role and the reason for it.
	 *
	 * @param role the role
	 * @param why  the reason, without full stop
	 */
	record Judged(Role role, String why) {
	}

	/** How far words may stand from a hit in its sentence, characters. */
	private static final int NEAR = 80;

	private final ReportText report;
	private final PublisherSites publisher;
	private final boolean defangs;

	/**
	 * For one report.
	 *
	 * @param defangs whether the report defangs addresses, so that live ones are seldom indicators
	 */
	RoleJudge(ReportText report, boolean defangs) {
		this.report = report;
		this.defangs = defangs;
		this.publisher = new PublisherSites(report.metadata());
	}

	/** The role of a hit; {@code block} is null where the report has no blocks. */
	Judged role(ObservableHit hit, Block block, Section section) {
		if (hit.type() == ObservableType.CVE || hit.type() == ObservableType.TECHNIQUE) {
			return new Judged(Role.SUBJECT, "names what the report is about");
		}
		if (hit.defanged()) {
			return new Judged(Role.INDICATOR, "written defanged");
		}
		Observable observable = hit.observable();
		String host = host(observable);
		if (block != null && block.boilerplate()) {
			return new Judged(Role.PUBLISHER, "stands outside the article");
		}
		if (publisher.owns(host)) {
			return new Judged(Role.PUBLISHER, "site of the publisher " + report.metadata().publisher());
		}
		String reserved = ReservedValues.reason(observable, host);
		if (!reserved.isEmpty()) {
			return new Judged(Role.EXAMPLE, reserved);
		}
		return bySection(hit, observable, host, block, section);
	}

	/** The role of the host in a longer value: that of the longer one, unless the host belongs to everyone. */
	Judged hostRole(Observable host, Judged holder) {
		return holder;
	}

	private Judged bySection(ObservableHit hit, Observable observable, String host, Block block, Section section) {
		boolean indicators = section.kind() == Section.Kind.INDICATORS;
		if (section.kind() == Section.Kind.REFERENCES) {
			return new Judged(Role.REFERENCE, "stands under «" + section.heading() + "»");
		}
		if (section.kind() == Section.Kind.LEGAL) {
			return new Judged(Role.PUBLISHER, "stands under «" + section.heading() + "»");
		}
		if (KnownSites.isSource(host)) {
			return new Judged(Role.REFERENCE, "site of an authority, a security vendor or a news publisher");
		}
		String benign = KnownValues.reason(observable);
		if (!benign.isEmpty()) {
			return new Judged(Role.BENIGN, benign);
		}
		if (indicators) {
			return new Judged(Role.INDICATOR, "stands under «" + section.heading() + "»");
		}
		if (KnownSites.isLarge(host)) {
			return new Judged(Role.BENIGN, "site that everyone uses");
		}
		if (hit.type() == ObservableType.URL) {
			if (isLinked(hit) || isMarkedUp(hit) || block != null && block.kind() == Block.Kind.FOOTNOTE) {
				return new Judged(Role.REFERENCE, "a live link or a footnote of the report");
			}
			if (defangs && block != null && isInSentence(hit, block)) {
				return new Judged(Role.REFERENCE, "live in a sentence, while the report defangs other addresses");
			}
		}
		return new Judged(Role.INDICATOR, "nothing says otherwise");
	}

	private static String host(Observable observable) {
		if (observable.type() == ObservableType.DOMAIN) {
			return observable.value();
		}
		Optional<Observable> host = observable.host();
		if (host.isPresent()) {
			return host.get().value();
		}
		boolean schemeless = observable.type() == ObservableType.URL && observable.value().indexOf("://") < 0;
		String head = schemeless ? observable.value().split("[/?#:]", 2)[0] : "";
		return ObservableParser.parse(ObservableType.DOMAIN, head).map(Observable::value).orElse("").toLowerCase(Locale.ROOT);
	}

	/** Whether the hit is the target of a link in Markdown or AsciiDoc: {@code [text](url)}, {@code url[text]}. */
	private boolean isMarkedUp(ObservableHit hit) {
		String text = report.text();
		boolean markdown = hit.start() > 1 && text.charAt(hit.start() - 1) == '(' && text.charAt(hit.start() - 2) == ']';
		return markdown || hit.end() < text.length() && text.charAt(hit.end()) == '[';
	}

	/** Whether words stand beside the hit in a paragraph. */
	private boolean isInSentence(ObservableHit hit, Block block) {
		if (block.kind() != Block.Kind.PARAGRAPH && block.kind() != Block.Kind.LIST_ITEM) {
			return false;
		}
		String before = report.text().substring(Math.max(block.start(), hit.start() - NEAR), hit.start());
		String after = hit.end() >= block.end() ? "" : report.text().substring(hit.end(), Math.min(block.end(), hit.end() + NEAR));
		before = before.substring(before.lastIndexOf('\n') + 1);
		after = after.indexOf('\n') < 0 ? after : after.substring(0, after.indexOf('\n'));
		return letters(before) + letters(after) > 10;
	}

	private static long letters(String text) {
		return text.chars().filter(Character::isLetter).limit(20).count();
	}

	/** Whether the hit is itself the text of a link. Links are in text order; takes logarithmic time. */
	private boolean isLinked(ObservableHit hit) {
		int low = 0;
		int high = report.links().size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Link link = report.links().get(middle);
			if (link.end() <= hit.start()) {
				low = middle + 1;
			} else if (link.start() >= hit.end()) {
				high = middle - 1;
			} else {
				return true;
			}
		}
		return false;
	}
}
