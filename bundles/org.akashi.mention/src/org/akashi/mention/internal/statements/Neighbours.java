package org.akashi.mention.internal.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;

/** What two names say that stand close together without a verb: "the North Korean group X", "X's backdoor Y", Xの…「Y」. */
final class Neighbours {

	private static final Pattern ORIGIN_BEFORE = Pattern.compile("(?i)^[\\s-]*(?:(?:based|backed|sponsored|linked|nexus|aligned|affiliated|speaking|language|"
			+ "state|government|threat|actors?|groups?|apt|hacking|cyber|cyber-?espionage|espionage|hackers?|advanced|persistent|collective|gang|known|"
			+ "as|called|named|military|intelligence|unit|nation)[\\s,-]*){0,8}[\"“'(]?$|"
			+ "^(?:系|政府系|の支援を受ける|が支援する|の|を拠点とする|に拠点を置く|のハッカー集団|のハッカーグループ)*(?:攻撃|サイバー攻撃|ハッカー|サイバー犯罪)*(?:グループ|集団|組織)?(?:である)?[「『]?$");
	private static final Pattern ORIGIN_AFTER = Pattern.compile("(?i)^(?:グループ|集団|」|』|\\s)*[（(]$|"
			+ "^,? (?:is |was )?an? (?:\\w+[- ]){0,2}$|^,? (?:which is |is |are )?based in $|^,? (?:\\w+ ){0,3}operating (?:from|out of) $");
	private static final Pattern GROUP_AFTER = Pattern.compile("(?i)^[\\s-]*(?:based|backed|sponsored|linked|nexus|aligned|state-sponsored|threat|hacking|"
			+ "cyber|espionage|apt|advanced|group|actor|hackers)\\b.*|^[）)].*", Pattern.DOTALL);
	private static final Pattern ALSO = Pattern.compile("(?i),? ?[(“\"]?(?:also |otherwise |better )?(?:known|tracked|referred to) as [“\"]?|,? ?[(]?(?:aka|a\\.k\\.a\\.) ");
	private static final Pattern OWNS = Pattern.compile("^(?:'s|’s)\\s[\\w\\s,“\"'-]{0,45}$|^[」』]?\\s*(?:グループ|集団)?の[^は。が]{0,30}$", Pattern.DOTALL);
	private static final Pattern NETWORK = Pattern.compile("(?i)\\bip (?:addresses|blocks?|ranges?)\\b|network block|IPアドレス|ネットワークブロック");
	private static final Pattern LIKENESS = Pattern.compile("[」』]?\\s*(?:インプラント|マルウェア|バックドア)?の類似");
	private static final Pattern LIKENESS_BEFORE = Pattern.compile("(?is).*similar (?:version|variant) of (?:the )?$");

	private final Sentence sentence;
	private final List<Mention> mentions;

	/**
	 * @param mentions those of the sentence that count
	 */
	Neighbours(Sentence sentence, List<Mention> mentions) {
		this.sentence = sentence;
		this.mentions = mentions;
	}

	/** Actors with the place they are said to be from. */
	void origins(BiConsumer<Mention, Mention> out) {
		for (int i = 0; i + 1 < mentions.size(); i++) {
			Mention left = mentions.get(i);
			Mention right = mentions.get(i + 1);
			String gap = gap(left, right);
			boolean before = left.type().equals(MentionTypes.COUNTRY) && right.type().equals(MentionTypes.ACTOR)
					&& gap.length() <= 60 && ORIGIN_BEFORE.matcher(gap).matches();
			boolean after = left.type().equals(MentionTypes.ACTOR) && right.type().equals(MentionTypes.COUNTRY)
					&& gap.length() <= 40 && ORIGIN_AFTER.matcher(gap).matches()
					&& (gap.contains("based in") || gap.contains("operating") || GROUP_AFTER
							.matcher(sentence.text().substring(sentence.to(right))).matches());
			if (before) {
				out.accept(right, left);
			} else if (after) {
				boolean alias = i > 0 && mentions.get(i - 1).type().equals(MentionTypes.ACTOR) && ALSO.matcher(gap(mentions.get(i - 1), left)).matches();
				out.accept(alias ? mentions.get(i - 1) : left, right);
			}
		}
	}

	/** Actors with the malware or tools that the sentence calls theirs. */
	void possessions(BiConsumer<Mention, Mention> out) {
		for (int i = 0; i < mentions.size(); i++) {
			Mention owner = mentions.get(i);
			for (int j = i + 1; owner.type().equals(MentionTypes.ACTOR) && j < mentions.size(); j++) {
				Mention thing = mentions.get(j);
				boolean software = thing.type().equals(MentionTypes.MALWARE) || thing.type().equals(MentionTypes.TOOL);
				if (software && OWNS.matcher(gap(owner, thing)).matches()) {
					out.accept(owner, thing);
				}
				if (!thing.type().equals(MentionTypes.DATE)) {
					break;
				}
			}
		}
	}

	/** The place whose addresses the sentence speaks of, the most exact one. */
	Optional<Mention> networks() {
		boolean places = mentions.stream().anyMatch(mention -> Verbs.VICTIMS.contains(mention.type()));
		String text = sentence.text();
		boolean may = places && (text.contains("IP") || text.contains("ip ") || text.contains("etwork block") || text.contains("ネットワーク"));
		if (!may || !NETWORK.matcher(sentence.text()).find()) {
			return Optional.empty();
		}
		Optional<Mention> city = mentions.stream().filter(mention -> mention.entity().indexOf('/') > 0).findFirst();
		return city.isPresent() ? city : mentions.stream().filter(mention -> mention.type().equals(MentionTypes.COUNTRY)).findFirst();
	}

	/** The date between two neighbours, for the period of what they say. */
	static Period dateBetween(Sentence sentence, Mention subject, Mention object) {
		for (Mention mention : sentence.mentions()) {
			if (Period.isKnown(mention) && mention.span().start() > subject.span().start()
					&& mention.span().end() < object.span().end() && object.span().start() - mention.span().end() < 30) {
				return Period.of(mention.value(), mention.raw());
			}
		}
		return Period.UNKNOWN;
	}

	/** Whether the sentence speaks of a similar version of something, not of the thing. */
	static boolean isLikeness(Sentence sentence, Mention object) {
		String text = sentence.text();
		return LIKENESS.matcher(text).region(sentence.to(object), text.length()).lookingAt()
				|| LIKENESS_BEFORE.matcher(text.substring(Math.max(0, sentence.from(object) - 40), sentence.from(object))).matches();
	}

	private String gap(Mention left, Mention right) {
		return sentence.text().substring(sentence.to(left), Math.max(sentence.to(left), sentence.from(right)));
	}
}
