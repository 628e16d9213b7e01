package org.akashi.search.internal;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.model.ModelPackage;
import org.akashi.search.Kind;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EClass;

/** Types and groups by the words that people use for them. */
public final class TypeNames {

	private static final Map<String, Set<String>> USUAL = Map.ofEntries(
			Map.entry("actor", Set.of("intrusion-set", "threat-actor")), Map.entry("group", Set.of("intrusion-set", "threat-actor")),
			Map.entry("ip", Set.of("ipv4-addr", "ipv6-addr")), Map.entry("address", Set.of("ipv4-addr", "ipv6-addr")),
			Map.entry("domain", Set.of("domain-name")), Map.entry("host", Set.of("domain-name", "ipv4-addr", "ipv6-addr")),
			Map.entry("hash", Set.of("file")), Map.entry("mail", Set.of("email-addr", "email-message")),
			Map.entry("email", Set.of("email-addr", "email-message")), Map.entry("technique", Set.of("attack-pattern")),
			Map.entry("cve", Set.of("vulnerability")), Map.entry("ioc", Set.of("indicator")), Map.entry("country", Set.of("location")),
			Map.entry("place", Set.of("location")), Map.entry("sector", Set.of("identity")), Map.entry("organization", Set.of("identity")),
			Map.entry("relation", Set.of("relationship")), Map.entry("registry", Set.of("windows-registry-key")),
			Map.entry("certificate", Set.of("x509-certificate")),
			Map.entry("アクター", Set.of("intrusion-set", "threat-actor")), Map.entry("攻撃者", Set.of("intrusion-set", "threat-actor")),
			Map.entry("マルウェア", Set.of("malware")), Map.entry("ツール", Set.of("tool")), Map.entry("キャンペーン", Set.of("campaign")),
			Map.entry("技術", Set.of("attack-pattern")), Map.entry("手法", Set.of("attack-pattern")), Map.entry("脆弱性", Set.of("vulnerability")),
			Map.entry("指標", Set.of("indicator")), Map.entry("国", Set.of("location")), Map.entry("場所", Set.of("location")),
			Map.entry("業種", Set.of("identity")), Map.entry("組織", Set.of("identity")), Map.entry("ドメイン", Set.of("domain-name")),
			Map.entry("ファイル", Set.of("file")), Map.entry("ハッシュ", Set.of("file")), Map.entry("関係", Set.of("relationship")),
			Map.entry("レポート", Set.of("report")), Map.entry("報告書", Set.of("report")));

	private static final Map<String, Set<Kind>> GROUPS = Map.ofEntries(Map.entry("name", EnumSet.of(Kind.OBJECT)),
			Map.entry("object", EnumSet.of(Kind.OBJECT)), Map.entry("value", EnumSet.of(Kind.VALUE)),
			Map.entry("sentence", EnumSet.of(Kind.SENTENCE)), Map.entry("quote", EnumSet.of(Kind.SENTENCE)),
			Map.entry("evidence", EnumSet.of(Kind.SENTENCE)), Map.entry("report", EnumSet.of(Kind.REPORT, Kind.PASSAGE)),
			Map.entry("title", EnumSet.of(Kind.REPORT)), Map.entry("text", EnumSet.of(Kind.PASSAGE)),
			Map.entry("名前", EnumSet.of(Kind.OBJECT)), Map.entry("名称", EnumSet.of(Kind.OBJECT)), Map.entry("値", EnumSet.of(Kind.VALUE)),
			Map.entry("文", EnumSet.of(Kind.SENTENCE)), Map.entry("引用", EnumSet.of(Kind.SENTENCE)),
			Map.entry("報告書", EnumSet.of(Kind.REPORT, Kind.PASSAGE)), Map.entry("レポート", EnumSet.of(Kind.REPORT, Kind.PASSAGE)),
			Map.entry("本文", EnumSet.of(Kind.PASSAGE)));

	private TypeNames() {
	}

	/** The STIX types that a word stands for; none when it stands for nothing. */
	public static Set<String> of(String word) {
		String name = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
		if (name.isEmpty()) {
			return Set.of();
		}
		Set<String> usual = USUAL.getOrDefault(name, USUAL.getOrDefault(name.replaceAll("s$", ""), Set.of()));
		if (!usual.isEmpty()) {
			return usual;
		}
		Set<String> known = new LinkedHashSet<>();
		for (String type : StixTypes.types()) {
			if (type.equals(name)) {
				return Set.of(type);
			}
			if (type.startsWith(name)) {
				known.add(type);
			}
		}
		return known.isEmpty() && name.startsWith("x-") ? Set.of(name) : known;
	}

	/** The groups that a word stands for; none when it stands for nothing. */
	public static Set<Kind> kinds(String word) {
		String name = word.strip().toLowerCase(Locale.ROOT);
		return GROUPS.getOrDefault(name, GROUPS.getOrDefault(name.replaceAll("s$", ""), Set.of()));
	}

	/** Whether objects of the type are values: observables and indicators. */
	static boolean isValue(String type) {
		if (type.equals("indicator")) {
			return true;
		}
		EClass found = StixTypes.eClass(type);
		return found != null && ModelPackage.eINSTANCE.getCyberObservable().isSuperTypeOf(found);
	}

	/** The less, the more people mean it by a word that fits several. */
	static int weight(String type) {
		return switch (type) {
			case "intrusion-set", "threat-actor" -> 0;
			case "malware", "campaign", "incident" -> 1;
			case "tool", "infrastructure", "vulnerability", "attack-pattern" -> 2;
			case "identity", "location", "indicator" -> 3;
			case "report", "note", "opinion", "grouping" -> 5;
			case "marking-definition", "extension-definition", "language-content" -> 8;
			default -> 4;
		};
	}
}
