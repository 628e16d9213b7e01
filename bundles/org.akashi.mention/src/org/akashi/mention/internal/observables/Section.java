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
		TEXT, INDICATORS, REFERENCES, LEGAL
	}

	static final Section NONE = new Section(Kind.TEXT, "", false, "");

	private static final int LONGEST = 90;
	private static final Pattern INDICATORS = Pattern.compile(
			"indicators? of (compromise|attack)|\\biocs?\\b|^indicators?$|threat indicators|侵害指標|侵害の痕跡|痕跡情報|インディケータ|インジケータ|ioc情報|通信先一覧|入侵指标|침해지표");
	private static final Pattern REFERENCES = Pattern.compile(
			"^([\\divx.]+\\s+)?(references?|sources?|further reading|related (links|articles|posts|content|reading)|bibliography|external links|footnotes|endnotes|see also|read more|参考(文献|資料|情報|サイト|リンク)?|出典|関連(情報|記事|リンク|サイト)|脚注|引用(文献|元)?|参考资料|참고(문헌|자료)?)[:：]?$");
	private static final Pattern LEGAL = Pattern.compile(
			"^(about (us|the author|[\\w ]{2,40})|contact( us| information)?|disclaimer|legal( notice)?|copyright.*|会社概要|お問い合わせ(先)?|免責事項|本件に関する.{0,30}|報道関係.{0,30}|.{0,20}について)[:：]?$");
	/** Headings that only sort what their parent announced. */
	private static final Pattern SORTING = Pattern.compile(
			"hash|sha-?\\d|md5|domain|\\burls?\\b|\\bips?\\b|address|network|files?|host|registry|mutex|c2|c&c|command|samples?|e-?mail|wallet|certificate|yara|ハッシュ|ドメイン|ファイル|レジストリ|アドレス|通信先|検体|サーバ");
	private static final Pattern MARKS = Pattern.compile("^[\\s#=*■□◆◇▼▶●【<＜0-9.]+|[\\s=*】>＞]+$");

	/** The section that holds for the block and after it. */
	Section after(Block block, String text) {
		boolean heading = switch (block.kind()) {
			case HEADING, TITLE, CAPTION, TABLE_HEADER -> true;
			case PARAGRAPH -> block.end() - block.start() <= LONGEST;
			default -> false;
		};
		if (!heading || block.end() - block.start() > 2 * LONGEST || text.indexOf('\n', block.start()) < block.end() - 1
				&& text.indexOf('\n', block.start()) >= 0) {
			return this;
		}
		String written = MARKS.matcher(text.substring(block.start(), block.end()).strip()).replaceAll("");
		return written.isEmpty() ? this : headed(block, written, written.toLowerCase(Locale.ROOT));
	}

	private Section headed(Block block, String written, String lower) {
		boolean names = (lower.contains("mutex") || lower.contains("ミューテックス")) && lower.length() < 40;
		if (REFERENCES.matcher(lower).find()) {
			return new Section(Kind.REFERENCES, written, false, title);
		}
		if (LEGAL.matcher(lower).find() && block.kind() != Block.Kind.TITLE) {
			return new Section(Kind.LEGAL, written, false, title);
		}
		if (INDICATORS.matcher(lower).find()) {
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
