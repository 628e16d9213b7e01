package org.akashi.mention.internal.observables;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.mention.internal.observables.CueWords.Family;
import org.akashi.report.Block;

/**
 * The words beside a value in its sentence or line, and what they say about it. Only a short way is looked at, and a
 * pattern is tried only where one of its words stands, so that it takes little time in any text.
 */
final class Surroundings {

	private static final int FAR = 200;
	private static final int NEAR = 80;
	private static final int INNER_REACH = 50;
	private static final int ANNOUNCED_REACH = 100;
	/** So many letters beside a value make a sentence. */
	private static final int WORDY = 10;

	/** Says that what follows is where the report, or more about it, can be read. */
	private static final Pattern READ_MORE = Pattern.compile(
			"(available|published|posted|described|detailed|documented|summari[sz]ed|released) (here|at|on|in|by|as|:|under)|(full|original|complete|detailed|whole) (report|analysis|article|paper|post)|"
					+ "blog ?posts?|white ?papers?|\\b(according to|reported by|source:|more (info|information|details)|learn more|details at|write-?up)|\\b(see|read|refer to|visit|check out)\\b[^.]{0,40}$"
					+ "|詳細は|詳しくは|参照|公開|ブログ|報告書|レポート|記事|によると|参见|详见|参考|报告|博客|자세한|참고|참조|보고서|블로그"
					+ "|siehe|weitere informationen|bericht|voir|rapport|véase|informe|ver mais|relatório|vedi|подробн|отчет");
	/** Says that what follows next is genuine and only imitated, attacked or abused. */
	private static final Pattern IMITATED = Pattern.compile(
			"(impersonat\\w+|spoof(?:s|ed|ing)?|imitat\\w+|mimic\\w*|masquerad\\w+ as|pos(?:es|ed|ing) as|disguised as|pretend\\w* to be|looks? like|typosquat\\w*(?: on| of)?|clone of|fake version of|"
					+ "legitimate(?!-looking| looking)|legit(?!-looking| looking|imate)|official|genuine|benign|victim['’]?s?|owned by the victim)"
					+ "(?: (?:the|a|an|its|their|and|real|legitimate|official|genuine|website|web site|site|domain|domains|page|portal|service|services|server|email|e-mail|address|addresses|of|organi[sz]ation|company|from|at|is|by|name)){0,4}"
					+ "(?: [\\w-]{2,20})?(?: (?:website|site|domain|page|portal|address|server|at|from|is|called|named)){0,2}[\\s(\\[“\"‘'`«:]*$"
					+ "|((?:正規の?|本物の|公式の?|被害組織の|被害者の|を?装った|に?偽装した|を?模した))[^。、]{0,12}$");
	/** Says that what follows belongs to the attack's machines. */
	private static final Pattern ANNOUNCED = Pattern.compile(
			"(\\bc2\\b|\\bc&c\\b|\\bc&amp;c\\b|command[- ]and[- ]control|call(s|ed|ing)? (back|home)|beacon\\w*|exfiltrat\\w*|malicious|attackers?['’]?s?|download(s|ed)? from|connects? to|communicates? with|通信先|接続先|通信する|ダウンロード元|送信先|攻撃者|不正な|c2服务器|回连|유포지|명령제어)(?:[^.。!?]|\\.(?=[\\w\\]])){0,60}$");
	private static final Pattern INNER = Pattern.compile(
			"(internal|local|lab|sandbox|test|private|loopback|localhost|our own|検証|内部|社内|テスト|実験|内网|测试|내부|테스트)[^.。!?]{0,40}$");
	private static final Pattern INNER_AFTER = Pattern.compile("^[^.。!?\\n]{0,40}(検証環境|内部|社内|テスト|internal|test environment|lab\\b)");
	/** A line of a certificate's listing. */
	private static final Pattern CERTIFICATE = Pattern.compile("(ca issuers|ocsp|\\bcps\\b|crl|uri|full name)( - uri)?:\\s*+(full name:\\s*+)?(uri:)?\\s*+$");
	private static final Pattern REGISTRATION = Pattern.compile("\\b(name ?servers?|registrar|in soa|whois server)\\b[^\\n]{0,60}$");
	private static final Pattern NOTE = Pattern.compile("(^|\\n)\\s*[\\[(]\\d{1,3}[\\])][.:]?\\s*<?$");
	private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{32,64}\\b");
	private static final Pattern COMPANY = Pattern.compile("^,? (llc|inc|ltd|gmbh|corp|s\\.a\\.|b\\.v\\.|co\\.,|limited|corporation)\\b");

	private final String text;
	private final int first;
	private final int start;
	private final int end;
	private final int last;
	private String before;
	private String after;
	private int families = -1;

	/** Around a value; {@code block} is null where the report has none. */
	Surroundings(String text, int start, int end, Block block) {
		this.text = text;
		this.start = start;
		this.end = end;
		first = Math.min(start, Math.max(block == null ? 0 : block.start(), start - FAR));
		last = Math.max(end, Math.min(block == null ? text.length() : block.end(), end + NEAR));
	}

	/** What stands before the value, in lower case. */
	private String before() {
		if (before == null) {
			before = text.substring(first, start).toLowerCase(Locale.ROOT);
		}
		return before;
	}

	/** What stands behind the value, in lower case. */
	private String after() {
		if (after == null) {
			after = text.substring(end, last).toLowerCase(Locale.ROOT);
		}
		return after;
	}

	private boolean mayHold(Family family) {
		if (families < 0) {
			families = CueWords.families(text, first, start);
		}
		return (families & family.bit()) != 0;
	}

	/** The words that send a reader to the value, or {@code ""}. */
	String readMore() {
		return mayHold(Family.READ_MORE) ? found(READ_MORE, sentence(before())) : "";
	}

	/** The words that say that the value is somebody's own, only imitated or attacked, or {@code ""}. */
	String imitated() {
		return mayHold(Family.IMITATED) ? found(IMITATED, line(before())) : "";
	}

	/** The words that say that the value serves the attack, or {@code ""}. */
	String announced() {
		if (!mayHold(Family.ANNOUNCED)) {
			return "";
		}
		String line = line(before());
		return near(INNER, line, INNER_REACH).find() || INNER_AFTER.matcher(after()).find() ? "" : found(near(ANNOUNCED, line, ANNOUNCED_REACH));
	}

	/** Whether it stands where a certificate names its issuer's machines. */
	boolean isInCertificate() {
		return mayHold(Family.CERTIFICATE) && CERTIFICATE.matcher(before()).find();
	}

	/** Whether it stands in the record of a domain's registration. */
	boolean isInRegistration() {
		return mayHold(Family.REGISTRATION) && REGISTRATION.matcher(before()).find();
	}

	/** Whether it is what a number in brackets at the start of a line stands for. */
	boolean isNumberedNote() {
		int at = start - 1;
		while (at >= first && (text.charAt(at) == '<' || text.charAt(at) == '.' || text.charAt(at) == ':' || Character.isWhitespace(text.charAt(at)))) {
			at--;
		}
		return at >= first && (text.charAt(at) == ']' || text.charAt(at) == ')') && NOTE.matcher(before()).find();
	}

	/** Whether it is the name of a company: {@code Example.com, LLC}. */
	boolean isCompany() {
		boolean possible = end + 2 < last && (text.charAt(end) == ' ' || text.charAt(end) == ',') && "lLiIgGcCsSbB ".indexOf(text.charAt(end + 1)) >= 0;
		return possible && COMPANY.matcher(after()).find();
	}

	/** Whether it ends a path. */
	boolean isBehindSlash() {
		return start > first && text.charAt(start - 1) == '/';
	}

	/** Whether a hash stands in the same line, so that the line speaks of one file. */
	boolean isBesideHash() {
		int lineEnd = after().indexOf('\n');
		return HASH.matcher(line(before())).find() || HASH.matcher(lineEnd < 0 ? after() : after().substring(0, lineEnd)).find();
	}

	/** Whether words stand beside it, so that it is part of a sentence. */
	boolean isInSentence() {
		int letters = 0;
		for (int i = start - 1; i >= Math.max(first, start - NEAR) && text.charAt(i) != '\n' && letters <= WORDY; i--) {
			letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
		}
		for (int i = end; i < last && text.charAt(i) != '\n' && letters <= WORDY; i++) {
			letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
		}
		return letters > WORDY;
	}

	private static String line(String text) {
		return text.substring(text.lastIndexOf('\n') + 1);
	}

	/** From the last end of a sentence on; lines may be wrapped. */
	private static String sentence(String text) {
		int end = Math.max(text.lastIndexOf('。'), Math.max(text.lastIndexOf("\n\n"), text.lastIndexOf(". ")));
		return text.substring(end + 1);
	}

	/** Looks only so far back from the end: as far as a pattern's words and what it allows behind them reach. */
	private static Matcher near(Pattern pattern, String text, int reach) {
		return pattern.matcher(text).useTransparentBounds(true).region(Math.max(0, text.length() - reach), text.length());
	}

	private static String found(Pattern pattern, String text) {
		return found(pattern.matcher(text));
	}

	private static String found(Matcher matcher) {
		if (!matcher.find()) {
			return "";
		}
		String words = matcher.groupCount() == 0 || matcher.group(1) == null ? matcher.group() : matcher.group(1);
		return words.strip().replace(';', ',');
	}
}
