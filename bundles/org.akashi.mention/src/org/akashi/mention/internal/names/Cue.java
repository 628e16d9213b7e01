package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.MentionTypes;

/**
 * A phrase that says what stands beside it.
 *
 * @param phrase the words, English or Japanese
 * @param kind   what it does
 * @param type   for nouns the type of mention that they stand for, otherwise {@code ""}
 */
record Cue(String phrase, Kind kind, String type) {

	/** What a cue does. */
	enum Kind {
		/** A noun for a kind of thing: backdoor, グループ. */
		NOUN,
		/** Introduces the name that follows: called, dubbed, 作戦名. */
		NAMES_NEXT,
		/** Closes the name before it: と呼ばれる. */
		NAMES_BEFORE,
		/** "Operation", "オペレーション": the name follows, the phrase is part of it. */
		OPERATION,
		/** 作戦: the name stands before, the phrase is part of it. */
		OPERATION_AFTER
	}

	private static final List<Cue> ALL = new ArrayList<>();

	static {
		nouns(MentionTypes.MALWARE, "malware|malware family|ransomware|backdoor|back door|trojan|trojan horse|banking trojan|"
				+ "remote access trojan|RAT|implant|implants|loader|dropper|downloader|stealer|infostealer|info stealer|"
				+ "information stealer|botnet|worm|rootkit|bootkit|wiper|spyware|adware|webshell|web shell|keylogger|cryptominer|"
				+ "miner|exploit kit|shellcode|banker|bot|payload|payloads|sample|samples|variant|variants|strain|"
				+ "ransomware-as-a-service|RaaS|malicious program|malicious software|infection|infections|"
				+ "マルウェア|マルウエア|ランサムウェア|ランサムウエア|バックドア|トロイの木馬|インプラント|ローダー|ローダ|ドロッパー|ドロッパ|ダウンローダー|ダウンローダ|"
				+ "ワーム|ルートキット|ワイパー|スパイウェア|ボットネット|ボット|情報窃取型マルウェア|ウイルス|キーロガー|ウェブシェル|不正プログラム|亜種|検体");
		nouns(MentionTypes.ACTOR, "group|groups|threat group|hacking group|gang|ransomware gang|actor|threat actor|threat actors|"
				+ "crew|APT|APT group|hackers|attackers|operators|cluster|activity group|intrusion set|threat cluster|adversary|"
				+ "グループ|攻撃グループ|ハッカー集団|ハッカーグループ|攻撃者グループ|犯罪組織|サイバー犯罪組織|サイバー犯罪グループ|集団|攻撃者|脅威アクター|アクター|攻撃主体");
		nouns(MentionTypes.TOOL, "tool|tools|framework|utility|hacking tool|ツール|フレームワーク|ユーティリティ");
		nouns(MentionTypes.CAMPAIGN, "campaign|campaigns|espionage campaign|キャンペーン|攻撃キャンペーン|諜報活動|スパイ活動|攻撃活動");
		all(Kind.NAMES_NEXT, "called|dubbed|named|nicknamed|known as|also known as|referred to as|codenamed|code-named|"
				+ "we call|we named|we dubbed|we have named|that we call|which we call|tracked as|aka|a.k.a.|作戦名|通称|別名|その名も");
		all(Kind.NAMES_BEFORE, "と呼ばれる|と呼ばれ|と呼ぶ|と呼んで|と名付け|と命名|という名|とも呼ばれ|として知られ");
		all(Kind.OPERATION, "operation|オペレーション");
		all(Kind.OPERATION_AFTER, "作戦");
	}

	/** All cues. */
	static List<Cue> all() {
		return ALL;
	}

	private static void nouns(String type, String phrases) {
		NameTable.parts(phrases).forEach(phrase -> ALL.add(new Cue(phrase, Kind.NOUN, type)));
	}

	private static void all(Kind kind, String phrases) {
		NameTable.parts(phrases).forEach(phrase -> ALL.add(new Cue(phrase, kind, "")));
	}
}
