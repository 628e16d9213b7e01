package org.akashi.mention.internal.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;

/** Finds what "the group", その攻撃者 or a dropped subject stand for: what was named last, else what the report is about. */
final class Subjects {

	/**
	 * A stand-in for a name.
	 *
	 * @param mention what it stands for
	 * @param words   the words, {@code ""} for a subject that is left out
	 */
	record Standing(Mention mention, String words) {

		/** What it takes from the confidence. */
		int loss() {
			return words.isEmpty() ? 25 : 15;
		}

		String note() {
			return words.isEmpty() ? "; the sentence has no subject, taken as " + mention.value()
					: "; «" + words + "» taken as " + mention.value();
		}
	}

	private static final Pattern GROUP = Pattern.compile("(?i)\\b(?:the|this|these|that) (?:threat )?(?:group|gang|actors?|attackers?|adversar(?:y|ies)|hackers|"
			+ "operators|threat actors?|crew)\\b|^(?:they|it)\\b|(?:その|この|同|当該|背後にいる)?(?:攻撃者|攻撃グループ|犯行グループ)|(?:同|この|その|当該)(?:グループ|組織|集団)|グループに固有");
	private static final Pattern CAMPAIGN = Pattern.compile("(?i)\\b(?:the|this|these) (?:\\w+ )?(?:campaign|operation|attacks?|activit(?:y|ies)|intrusions?)\\b|"
			+ "これらの活動|この活動|本活動|同活動|この攻撃|本攻撃|同攻撃|これらの攻撃|このキャンペーン|同キャンペーン|の活動|した活動|攻撃が|活動が|活動は|攻撃は|攻撃に");
	private static final Pattern MALWARE = Pattern.compile("(?i)\\b(?:the|this) (?:\\w+ )?(?:malware|implant|backdoor|trojan|ransomware|loader|sample|payload)\\b|"
			+ "(?:この|その|同|当該|本)(?:マルウェア|インプラント|バックドア|ランサムウェア|検体)|これらのコンポーネント|(?i)\\bthese components\\b|のインプラント");

	private final Map<String, Mention> last = new HashMap<>();
	private final Map<String, String> main = new HashMap<>();
	private final Map<String, Mention> first = new HashMap<>();

	/**
	 * @param mentions all of the report that speak of its subject
	 */
	Subjects(List<Mention> mentions) {
		Map<String, Map<String, Integer>> counts = new HashMap<>();
		for (Mention mention : mentions) {
			counts.computeIfAbsent(mention.type(), type -> new java.util.LinkedHashMap<>()).merge(mention.value(), 1, Integer::sum);
		}
		counts.forEach((type, values) -> values.entrySet().stream().max(Map.Entry.comparingByValue())
				.ifPresent(entry -> main.put(type, entry.getKey())));
		for (Mention mention : mentions) {
			if (mention.value().equals(main.get(mention.type()))) {
				first.putIfAbsent(mention.type(), mention);
			}
		}
	}

	/** Takes note of a sentence that has been dealt with. */
	void passed(Sentence sentence) {
		for (Mention mention : sentence.mentions()) {
			last.put(mention.type(), mention);
			if (mention.value().equals(main.get(mention.type()))) {
				last.put("main " + mention.type(), mention);
			}
		}
	}

	/**
	 * What stands for a subject in a sentence that names none of the wanted types.
	 *
	 * @param until   where in the sentence its verb begins; stand-ins are sought before
	 * @param malware whether malware is wanted, otherwise a campaign or an actor
	 * @param dropped whether the subject may be left out, as Japanese does and comparisons do
	 */
	Optional<Standing> standIn(Sentence sentence, int until, boolean malware, boolean dropped) {
		if (malware) {
			Standing found = standing(sentence, until, MALWARE, MentionTypes.MALWARE);
			return Optional.ofNullable(found);
		}
		Standing found = standing(sentence, until, CAMPAIGN, MentionTypes.CAMPAIGN);
		if (found == null) {
			found = standing(sentence, until, GROUP, MentionTypes.ACTOR);
		}
		if (found == null && dropped) {
			Mention mention = main(MentionTypes.CAMPAIGN);
			mention = mention == null ? main(MentionTypes.ACTOR) : mention;
			found = mention == null ? null : new Standing(mention, "");
		}
		return Optional.ofNullable(found);
	}

	private Standing standing(Sentence sentence, int until, Pattern words, String type) {
		Matcher matcher = words.matcher(sentence.text()).region(0, until);
		if (!matcher.find()) {
			return null;
		}
		Mention mention = main(type);
		// A report about a campaign calls those behind it "the attackers"; its actor may be one it merely compares with.
		if (type.equals(MentionTypes.ACTOR) && main(MentionTypes.CAMPAIGN) != null && !mainsActor()) {
			mention = main(MentionTypes.CAMPAIGN);
		} else if (mention == null && type.equals(MentionTypes.CAMPAIGN)) {
			mention = main(MentionTypes.ACTOR);
		}
		return mention == null ? null : new Standing(mention, matcher.group().strip());
	}

	private boolean mainsActor() {
		Mention actor = last.get(MentionTypes.ACTOR);
		Mention campaign = last.get(MentionTypes.CAMPAIGN);
		return actor != null && (campaign == null || actor.span().start() > campaign.span().start());
	}

	/** The last mention of what the report names most of a type, before that one has come the last of the type, else its first. */
	private Mention main(String type) {
		Mention mention = type.equals(MentionTypes.MALWARE) ? last.get(type) : last.get("main " + type);
		mention = mention == null ? last.get(type) : mention;
		return mention == null ? first.get(type) : mention;
	}
}
