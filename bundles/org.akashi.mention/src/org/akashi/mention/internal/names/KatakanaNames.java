package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.mention.KnownEntity;
import org.akashi.mention.KnownName;
import org.akashi.mention.KnownNames;
import org.akashi.mention.MentionTypes;

/** Finds the known names that a name in katakana may be a reading of. Immutable once built. */
final class KatakanaNames {

	private static final int MOST = 4;
	private static final Set<String> EVERYDAY = Set.of("セキュリティ", "サイバー", "ネットワーク", "アンドロイド", "プログラム", "スマートフォン", "オンライン", "フィッシング",
			"バンキング", "コンピュータ", "コンピューター", "インターネット", "サーバー", "サーバ", "システム", "ソフトウェア", "ファイル", "ダウンロード", "リモートアクセス", "アカウント",
			"パスワード", "メール", "データ", "ウイルス", "ターゲット", "ハッカー", "グループ", "キャンペーン", "モバイル", "クラウド", "ブラウザ", "ロシア", "ウクライナ", "イスラエル",
			"オープンソース", "プラットフォーム", "アプリケーション", "インフラ", "サプライチェーン", "ロジスティクス");

	private record Reading(KnownName name, String attack) {
	}

	private final Map<String, List<Reading>> bySound = new HashMap<>();

	KatakanaNames(KnownNames known) {
		known.names(name -> {
			boolean threat = name.type().equals(MentionTypes.ACTOR) || name.type().equals(MentionTypes.MALWARE)
					|| name.type().equals(MentionTypes.TOOL);
			if (threat && !name.trap() && name.name().charAt(0) < 0x250) {
				String key = KatakanaReading.ofLatin(name.name());
				if (key.length() >= KatakanaReading.LEAST) {
					String attack = known.entity(name.type(), name.entity()).map(KnownEntity::attack).orElse("");
					bySound.computeIfAbsent(key, same -> new ArrayList<>(1)).add(new Reading(name, attack));
				}
			}
		});
	}

	/**
	 * A find with the known thing that its katakana name reads like.
	 *
	 * @param least how many consonants must be the same
	 * @return null when there is none, or too many
	 */
	NameFind read(NameFind find, int least) {
		String written = find.value();
		String key = EVERYDAY.contains(written) ? "" : KatakanaReading.ofKatakana(written);
		if (key.length() < least) {
			return null;
		}
		boolean vowel = "アイウエオ".indexOf(written.charAt(0)) >= 0;
		Map<String, Reading> things = new HashMap<>();
		for (Reading reading : bySound.getOrDefault(key, List.of())) {
			boolean alike = "aeiou".indexOf(Character.toLowerCase(reading.name().name().charAt(0))) >= 0 == vowel;
			if (alike && reading.name().type().equals(find.type())) {
				things.merge(reading.name().entity(), reading, (a, b) -> a);
			}
		}
		if (things.isEmpty() || things.size() > MOST) {
			return null;
		}
		List<Reading> listed = things.values().stream().filter(reading -> !reading.attack().isEmpty()).toList();
		Reading one = things.size() == 1 ? things.values().iterator().next() : listed.size() == 1 ? listed.getFirst() : null;
		List<String> candidates = one != null ? List.of()
				: things.keySet().stream().sorted().map(entity -> find.type() + ":" + entity).toList();
		String reads = one != null ? "«" + one.name().name() + "» (" + one.name().source() + ")" : String.join(", ", candidates);
		return new NameFind(find.start(), find.end(), find.type(), one == null ? "" : one.name().entity(), candidates,
				one == null ? written : one.name().entity(), one == null ? 50 : 62, find.extractor(),
				"katakana «" + written + "» reads like " + reads + "; " + find.why().replace(PhraseNames.UNLISTED, ""));
	}
}
