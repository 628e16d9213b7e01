package org.akashi.mention.internal.observables;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.mention.Role;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableHit;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;
import org.akashi.report.Block;
import org.akashi.report.Link;
import org.akashi.report.ReportText;

/**
 * Decides what an observable is there for, by what is at hand: how it is written, where it stands, whose it is, what
 * the warning lists know. The first rule that fits decides.
 */
final class RoleJudge {

	/**
	 * A role and the reason for it.
	 *
	 * @param role     the role
	 * @param why      the reason, without full stop
	 * @param lowered  by how much the surroundings make the finding less sure
	 * @param lowering why they do, or {@code ""}
	 */
	record Judged(Role role, String why, int lowered, String lowering) {

		Judged(Role role, String why) {
			this(role, why, 0, "");
		}
	}

	/** Types that name what a report is about rather than what attacks. */
	private static final Set<String> SUBJECTS = Set.of("cve", "technique", "cwe", "capec", "mitre", "cpe", "detection", "filesize");

	/** Files in which publishers give their findings away. */
	private static final Pattern SHARED_FILE = Pattern.compile("(?i)\\.(json|yara?|csv|stix2?|ioc|xlsx?|pdf|txt|rules|md)$");
	/** Files that are pages of a site. */
	private static final Pattern PAGE = Pattern.compile("(?i)\\.(php\\d?|aspx?|jspx?|html?|cgi|do|action)$");

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

	/**
	 * The role of a hit.
	 *
	 * @param named the host inside the hit, or null
	 * @param block null where the report has no blocks
	 */
	Judged role(ObservableHit hit, Observable named, Block block, Section section) {
		if (SUBJECTS.contains(hit.type().id())) {
			return new Judged(Role.SUBJECT, "names what the report is about");
		}
		if (hit.defanged()) {
			return new Judged(Role.INDICATOR, "written defanged");
		}
		Observable observable = hit.observable();
		String host = host(observable, named);
		if (block != null && block.boilerplate()) {
			return new Judged(Role.PUBLISHER, "stands outside the article");
		}
		Surroundings words = new Surroundings(report.text(), hit.start(), hit.end(), block);
		if (publisher.owns(host)) {
			return cited(hit, host, section, words, new Judged(Role.PUBLISHER, "site of the publisher " + report.metadata().publisher()));
		}
		String reserved = ReservedValues.reason(observable, host);
		if (!reserved.isEmpty()) {
			return reserved(observable, reserved, section, words);
		}
		Judged placed = byPlace(host, section, block != null && block.kind() != Block.Kind.PARAGRAPH && !isCited(hit, block));
		return placed != null ? placed : byKind(hit, observable, host, block, section, words);
	}

	/** Reserved values are examples, unless the report says that the attack used this one. */
	private static Judged reserved(Observable observable, String reserved, Section section, Surroundings words) {
		boolean address = observable.type() == ObservableType.IPV4 || observable.type() == ObservableType.URL;
		String announced = address && !reserved.contains("loopback") ? words.announced() : "";
		if (!announced.isEmpty()) {
			return new Judged(Role.INDICATOR, "announced by «" + announced + "»", 20, reserved);
		}
		return new Judged(Role.EXAMPLE, reserved);
	}

	/** By the section alone; null where it doesn't decide. */
	private static Judged byPlace(String host, Section section, boolean listed) {
		return switch (section.kind()) {
			case REFERENCES -> new Judged(Role.REFERENCE, "stands under «" + section.heading() + "»");
			case LEGAL -> new Judged(Role.PUBLISHER, "stands under «" + section.heading() + "»");
			case VICTIMS -> host.isEmpty() || !listed ? null : new Judged(Role.VICTIM, "stands under «" + section.heading() + "»");
			default -> null;
		};
	}

	private Judged byKind(ObservableHit hit, Observable observable, String host, Block block, Section section, Surroundings words) {
		String source = KnownSites.source(host);
		if (!source.isEmpty()) {
			return cited(hit, host, section, words, new Judged(Role.REFERENCE, source));
		}
		String benign = KnownValues.reason(observable);
		if (!benign.isEmpty() && !isListedFile(hit, block, words)) {
			return new Judged(Role.BENIGN, benign);
		}
		if (hit.type() == ObservableType.FILE_NAME) {
			Judged file = byFileName(hit, words);
			if (file != null) {
				return file;
			}
		}
		String test = KnownValues.test(observable);
		if (!test.isEmpty() && section.kind() != Section.Kind.INDICATORS) {
			return new Judged(Role.EXAMPLE, test);
		}
		if (!host.isEmpty()) {
			Judged named = byHost(hit, observable, host, block, section, words);
			if (named != null) {
				return named;
			}
		}
		if (section.kind() == Section.Kind.INDICATORS) {
			return new Judged(Role.INDICATOR, "stands under «" + section.heading() + "»");
		}
		return host.isEmpty() ? new Judged(Role.INDICATOR, "nothing says otherwise") : outsideLists(hit, block, words);
	}

	/** What the words beside a file name say; null where nothing. */
	private static Judged byFileName(ObservableHit hit, Surroundings words) {
		String more = SHARED_FILE.matcher(hit.value()).find() && !words.isBesideHash() ? words.readMore() : "";
		if (!more.isEmpty()) {
			return new Judged(Role.REFERENCE, "a file of the publisher behind «" + more + "»");
		}
		if (words.isBehindSlash() && PAGE.matcher(hit.value()).find()) {
			return new Judged(Role.INDICATOR, "nothing says otherwise", 45, "it ends a path, so it is a page of a site rather than a file");
		}
		return null;
	}

	/** What the name of a live host and the words beside it say; null where nothing. */
	private Judged byHost(ObservableHit hit, Observable observable, String host, Block block, Section section, Surroundings words) {
		if (words.isInCertificate()) {
			return new Judged(Role.BENIGN, "part of a certificate");
		}
		if (section.kind() != Section.Kind.INDICATORS && words.isInRegistration()) {
			return new Judged(Role.BENIGN, "name server or registrar of a registration record");
		}
		if (words.isCompany()) {
			return new Judged(Role.BENIGN, "name of a company");
		}
		if (hit.type() == ObservableType.EMAIL && KnownSites.isContact(observable.value())) {
			return new Judged(Role.REFERENCE, "address for reports of abuse");
		}
		String imitated = hit.type() == ObservableType.URL && isListed(section) ? "" : words.imitated();
		if (!imitated.isEmpty()) {
			return new Judged(Role.VICTIM, "called «" + imitated + "» in its sentence");
		}
		if (hit.type() == ObservableType.EMAIL) {
			String owner = KnownSites.isMail(host) ? "" : KnownSites.everyones(host, false);
			if (!owner.isEmpty()) {
				return new Judged(Role.BENIGN, owner);
			}
		} else {
			boolean place = hit.type() == ObservableType.URL && hasPath(observable.value());
			boolean cited = isCited(hit, block);
			boolean listed = section.kind() == Section.Kind.INDICATORS && !cited && !words.isInSentence();
			String everyones = KnownSites.everyones(host, place && (listed || isListed(section)));
			if (!everyones.isEmpty()) {
				return cited ? new Judged(Role.REFERENCE, "a live link or a footnote of the report") : new Judged(Role.BENIGN, everyones);
			}
		}
		if (hit.type() == ObservableType.URL && isMarkedUp(hit)) {
			return new Judged(Role.REFERENCE, "a live link of the report");
		}
		if (hit.type() == ObservableType.URL && section.kind() != Section.Kind.INDICATORS && words.isNumberedNote()) {
			return new Judged(Role.REFERENCE, "a numbered note of the report");
		}
		boolean free = hit.type() == ObservableType.URL && (!isListed(section) || words.isInSentence()) && words.announced().isEmpty();
		String more = free ? words.readMore() : "";
		return more.isEmpty() ? null : new Judged(Role.REFERENCE, "live behind «" + more + "»");
	}

	/** Where the report has no list of indicators, a live address is one only as long as nothing else explains it. */
	private Judged outsideLists(ObservableHit hit, Block block, Surroundings words) {
		if (hit.type() == ObservableType.URL && isCited(hit, block)) {
			return new Judged(Role.REFERENCE, "a live link or a footnote of the report");
		}
		boolean sentence = block != null && (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM) && words.isInSentence();
		if (defangs && sentence && hit.type() == ObservableType.URL) {
			return new Judged(Role.REFERENCE, "live in a sentence, while the report defangs other addresses");
		}
		return new Judged(Role.INDICATOR, "nothing says otherwise");
	}

	/** Whether the section itself, not only the title of the report, announces indicators. */
	private static boolean isListed(Section section) {
		return section.kind() == Section.Kind.INDICATORS && !section.heading().equals(section.title());
	}

	/**
	 * A cited address stays cited, but for one: where a list of indicators says which report it belongs to, an analyst
	 * keeps that as the source of all of them.
	 */
	private static Judged cited(ObservableHit hit, String host, Section section, Surroundings words, Judged cited) {
		if (hit.type() != ObservableType.URL || section.title().isEmpty() || !hasPath(hit.value()) || hit.value().contains("github.com/")) {
			return cited;
		}
		String more = words.readMore();
		return more.isEmpty() ? cited
				: new Judged(Role.SUBJECT, "the report that this list of indicators belongs to, on " + host + ", introduced by «" + more + "»");
	}

	/** The role of the host in a longer value: that of the longer one, unless the host belongs to everyone. */
	Judged hostRole(Observable host, Judged holder) {
		if (holder.role() == Role.SUBJECT) {
			return new Judged(Role.REFERENCE, "host of a cited report");
		}
		if (holder.role() != Role.INDICATOR) {
			return holder;
		}
		String everyones = host.type() == ObservableType.DOMAIN ? KnownSites.everyones(host.value(), false) : KnownValues.reason(host);
		if (!everyones.isEmpty()) {
			return new Judged(Role.BENIGN, everyones);
		}
		String source = host.type() == ObservableType.DOMAIN ? KnownSites.source(host.value()) : "";
		return source.isEmpty() ? holder : new Judged(Role.REFERENCE, source);
	}

	private static boolean hasPath(String url) {
		int scheme = url.indexOf("://");
		int slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
		return slash >= 0 && slash < url.length() - 1;
	}

	/** Whether it is a file that a table or a line with its hash names: malware often bears the name of a part of the system. */
	private static boolean isListedFile(ObservableHit hit, Block block, Surroundings words) {
		return hit.type() == ObservableType.FILE_NAME && (block != null && (block.kind() == Block.Kind.TABLE_CELL || block.kind() == Block.Kind.HEADING)
				|| words.isBesideHash());
	}

	private static String host(Observable observable, Observable named) {
		if (observable.type() == ObservableType.DOMAIN) {
			return observable.value();
		}
		if (named != null) {
			return named.value();
		}
		boolean schemeless = observable.type() == ObservableType.URL && observable.value().indexOf("://") < 0;
		String head = schemeless ? observable.value().split("[/?#:]", 2)[0] : "";
		return head.isEmpty() ? "" : ObservableParser.parse(ObservableType.DOMAIN, head).map(Observable::value).orElse("").toLowerCase(Locale.ROOT);
	}

	private boolean isCited(ObservableHit hit, Block block) {
		return hit.type() == ObservableType.URL && (isLinked(hit) || isMarkedUp(hit) || block != null && block.kind() == Block.Kind.FOOTNOTE);
	}

	/** Whether the hit is the target of a link in Markdown or AsciiDoc: {@code [text](url)}, {@code url[text]}. */
	private boolean isMarkedUp(ObservableHit hit) {
		String text = report.text();
		boolean markdown = hit.start() > 1 && text.charAt(hit.start() - 1) == '(' && text.charAt(hit.start() - 2) == ']';
		return markdown || hit.end() < text.length() && text.charAt(hit.end()) == '[';
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
