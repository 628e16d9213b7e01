package org.akashi.mention.internal.observables;

import java.util.Locale;
import java.util.regex.Pattern;

import org.akashi.report.Block;

/**
 * What the headings above a block say about the values in it.
 *
 * @param kind    what the values are there for
 * @param heading the heading that says so, as written
 * @param mutexes whether the closest heading announces names of mutexes
 * @param title   the title of the report where it says that the report is a list of indicators, else {@code ""}
 */
record Section(Kind kind, String heading, boolean mutexes, String title) {

	/** What a section holds. */
	enum Kind {
		TEXT, INDICATORS, REFERENCES, LEGAL, VICTIMS
	}

	static final Section NONE = new Section(Kind.TEXT, "", false, "");

	private static final int LONGEST = 90;
	private static final int LONGEST_WORD = 24;
	private static final int MOST_DIGITS = 10;
	/** No line without one of these or of {@link #KIND_STEMS} fits {@link #INDICATORS}; to look for them is much quicker. */
	private static final String[] INDICATOR_STEMS = { "indicat", "indik", "ioc", "indica", "侵害", "痕跡", "インディケータ", "インジケータ", "通信先", "検体", "ハッシュ", "入侵", "指标", "样本", "哈希", "域名", "地址", "침해",
			"해시", "индикаторы" };
	/** Stems of words that make such a line only by themselves, so that it is short. */
	private static final String[] KIND_STEMS = { "sample", "hash", "domain", "address", "url", "c2", "c&c", "command" };
	private static final int LONGEST_KIND = 40;
	/** The same for {@link #VICTIMS}. */
	private static final String[] VICTIM_STEMS = { "target", "impersonat", "spoof", "imitat", "affect", "victim", "標的", "攻撃対象", "被害", "受害",
			"攻击目标", "피해", "공격" };
	private static final Pattern INDICATORS = Pattern.compile(
			"indicators? of (compromise|attack)|\\biocs?\\b|^indicators?$|threat indicators|(network|host|file|domain|ip|url|hash|email|behaviou?ral|atomic)[- ]?(based)? indicators|"
					+ "^(malware |malicious )?(samples?|hashes|file hashes|sample hashes|domains|ip addresses|urls|c2|c&c|c2 servers?|c&c servers?|c2 domains|c&c domains|command and control servers?)$|"
					+ "侵害指標|侵害の痕跡|痕跡情報|インディケータ|インジケータ|ioc情報|通信先一覧|(不正|マルウェアの)通信先|^(検体|通信先|ハッシュ値|検体情報|検体のハッシュ値?|マルウェアのハッシュ値?)(一覧|情報)?$|"
					+ "入侵指标|失陷指标|攻击指标|威胁指标|样本(信息|hash|哈希)|^(样本|哈希|域名|ip地址)(列表)?$|入侵指標|침해 ?지표|악성코드 해시|"
					+ "indicateurs? de compromission|indicadores? de comprom|indicatori di comprom|kompromittierungsindikator|indikatoren (für|einer|der)|индикаторы компрометации");
	/** Headings above lists of what is attacked or imitated. */
	private static final Pattern VICTIMS = Pattern.compile(
			"\\b(targeted|impersonated|spoofed|imitated|affected|victimi[sz]ed) .{0,40}\\b(organi[sz]ations?|compan(y|ies)|banks?|brands?|sites?|websites?|services?|domains|institutions?|applications?|apps|wallets?|exchanges?|industries|entities)\\b|"
					+ "\\b(organi[sz]ations|companies|banks|brands|sites|websites|services|institutions|applications|apps) (that are |being )?(targeted|impersonated|spoofed|imitated|affected)\\b|"
					+ "^(list of )?(targets|victims|targeted [a-z ]{2,30})$|^(標的|攻撃対象|被害)(一覧|組織|企業|サイト)?$|(標的|攻撃対象)(の|となる|となった)(組織|企業|サイト|銀行)|^(受害者|攻击目标|受害单位)$|^(피해 기관|공격 대상)$");
	private static final Pattern REFERENCES = Pattern.compile(
			"^([\\divx.]+\\s+)?(references?|sources?|further reading|related (links|articles|posts|content|reading)|bibliography|(external |useful )?links|footnotes|endnotes|see also|read more|参考(文献|資料|情報|サイト|リンク)?|出典|関連(情報|記事|リンク|サイト)|脚注|引用(文献|元)?|参考资料|参考链接|引用来源|相关链接|延伸閱讀|참고(문헌|자료)?|출처|관련 ?(링크|글)|"
					+ "références|pour en savoir plus|quellen|literatur|referenzen|weiterführende (links|informationen)|referencias|fuentes|referências|fontes|riferimenti|fonti|ссылки|источники)[:：]?$");
	private static final Pattern LEGAL = Pattern.compile(
			"^(about (us|the author|[\\w ]{2,40})|contact( us| information)?|disclaimer|legal( notice)?|copyright.*|会社概要|お問い合わせ(先)?|免責事項|本件に関する.{0,30}|報道関係.{0,30}|.{0,20}について)[:：]?$");
	private static final int LONGEST_REFERENCES = 40;
	private static final String REFERENCE_LETTERS = "rsfbleupqwцси参出関脚引相延참출관";
	private static final String LEGAL_LETTERS = "acdl会お免本報";
	/** Headings that only sort what their parent announced. */
	private static final Pattern SORTING = Pattern.compile(
			"hash|sha-?\\d|md5|domain|\\burls?\\b|\\bips?\\b|address|network|files?|host|registry|mutex|c2|c&c|command|samples?|e-?mail|wallet|certificate|yara|ハッシュ|ドメイン|ファイル|レジストリ|アドレス|通信先|検体|サーバ");
	/** Marks and numbers before and after a heading's words. */
	private static final String BEFORE = "#=*■□◆◇▼▶●【<＜0123456789.";
	private static final String AFTER = "=*】>＞";

	/** The section that holds for the block and after it. */
	Section after(Block block, String text) {
		boolean heading = switch (block.kind()) {
			case HEADING, TITLE, CAPTION, TABLE_HEADER -> true;
			case PARAGRAPH -> block.end() - block.start() <= LONGEST;
			default -> false;
		};
		if (!heading || block.end() - block.start() > 2 * LONGEST || text.indexOf('\n', block.start(), Math.max(block.start(), block.end() - 1)) >= 0
				|| block.kind() == Block.Kind.PARAGRAPH && isValue(text, block)) {
			return this;
		}
		String written = words(text, block);
		return written.isEmpty() ? this : headed(block, written, written.toLowerCase(Locale.ROOT));
	}

	private static String words(String text, Block block) {
		int start = block.start();
		int end = block.end();
		while (start < end && (Character.isWhitespace(text.charAt(start)) || BEFORE.indexOf(text.charAt(start)) >= 0)) {
			start++;
		}
		while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || AFTER.indexOf(text.charAt(end - 1)) >= 0)) {
			end--;
		}
		return text.substring(start, end);
	}

	/** Whether a line is rather a value of a list than a heading: one long word, or many digits. */
	private static boolean isValue(String text, Block block) {
		int digits = 0;
		int blanks = 0;
		for (int i = block.start(); i < block.end(); i++) {
			char c = text.charAt(i);
			digits += c >= '0' && c <= '9' ? 1 : 0;
			blanks += c <= ' ' || c >= 128 ? 1 : 0;
		}
		return digits > MOST_DIGITS || blanks == 0 && block.end() - block.start() > LONGEST_WORD;
	}

	private static boolean holdsOne(String lower, String[] stems) {
		for (String stem : stems) {
			if (lower.contains(stem)) {
				return true;
			}
		}
		return false;
	}

	/** Whether {@link #REFERENCES} may fit: it has no long words, and few letters begin them. */
	private static boolean mayBeReferences(String lower) {
		char first = lower.charAt(0);
		return first >= '0' && first <= '9' || first == '.' || first == 'i' || first == 'v' || first == 'x'
				|| lower.length() <= LONGEST_REFERENCES && REFERENCE_LETTERS.indexOf(first) >= 0;
	}

	/** The same for {@link #LEGAL}. */
	private static boolean mayBeLegal(String lower) {
		return LEGAL_LETTERS.indexOf(lower.charAt(0)) >= 0 || lower.contains("について");
	}

	private Section headed(Block block, String written, String lower) {
		boolean names = (lower.contains("mutex") || lower.contains("ミューテックス")) && lower.length() < 40;
		if (mayBeReferences(lower) && REFERENCES.matcher(lower).matches()) {
			return new Section(Kind.REFERENCES, written, false, title);
		}
		if (block.kind() != Block.Kind.TITLE && mayBeLegal(lower) && LEGAL.matcher(lower).matches()) {
			return new Section(Kind.LEGAL, written, false, title);
		}
		boolean sentence = block.kind() == Block.Kind.PARAGRAPH && (lower.indexOf(", ") >= 0 || lower.endsWith(".") || lower.endsWith("。") || lower.startsWith("fig")
				|| lower.startsWith("図"));
		if (!sentence && block.kind() != Block.Kind.TITLE && holdsOne(lower, VICTIM_STEMS) && VICTIMS.matcher(lower).find()) {
			return new Section(Kind.VICTIMS, written, false, title);
		}
		if ((holdsOne(lower, INDICATOR_STEMS) || lower.length() <= LONGEST_KIND && holdsOne(lower, KIND_STEMS)) && INDICATORS.matcher(lower).find()) {
			return new Section(Kind.INDICATORS, written, names, block.kind() == Block.Kind.TITLE ? written : title);
		}
		if (block.kind() != Block.Kind.HEADING) {
			return names ? new Section(kind, heading, true, title) : this;
		}
		boolean sorts = kind == Kind.INDICATORS && SORTING.matcher(lower).find();
		if (sorts) {
			return new Section(kind, heading, names, title);
		}
		return new Section(title.isEmpty() ? Kind.TEXT : Kind.INDICATORS, title, names, title);
	}
}
