package org.akashi.mention.internal.statements;

import java.util.regex.Pattern;

/** What a cue in a sentence states, with the words for it in English and Japanese. */
enum Statement {

	TARGETS("target(?:s|ed|ing)?(?! (?:machine|system|host|computer|device|process|server))|aim(?:s|ed|ing)? at|attack(?:s|ed|ing)? (?:on|against)|attacked|attacking|"
			+ "campaigns? against|operations? against|intrusions? (?:at|into)|focus(?:es|ed|ing)? on|concentrat(?:es|ed|ing) on|"
			+ "compromis(?:es|ed|ing)|victims? (?:in|from|include|included|were|are)|struck|hit|hits|directed (?:at|against)|"
			+ "went after|goes after|going after|spied on|espionage against|most(?:ly)? (?:seen|active) in|against",
			"標的と|標的に|標的は|標的国は|標的として|標的にし|を標的|標的型攻撃|標的とな|を狙|狙った|を対象|に集中|中心に|多く発生|に対する攻撃|への攻撃|を攻撃|に攻撃|への侵入|に侵入|が被害|被害を受け|狙う|対象に"),
	USES("us(?:e|es|ed|ing)|deploy(?:s|ed|ing)?|leverag(?:e|es|ed|ing)|employ(?:s|ed|ing)?|utili[sz](?:e|es|ed|ing)|"
			+ "distribut(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|install(?:s|ed|ing)?|rel(?:y|ies|ied|ying) on|spread(?:s|ing)?|"
			+ "infect(?:s|ed|ing)? .{1,60}? with|wield(?:s|ed|ing)?|carr(?:y|ies|ied) out|sent|sends|sending|through|via|by means of|with the help of",
			"使用|利用|用い|使い|使った|使って|展開し|配布|配信|拡散|感染させ|送り込|仕掛け|実行し"),
	COMMUNICATES("communicat(?:e|es|ed|ing) with|connect(?:s|ed|ing)? (?:to|with|back to)|contact(?:s|ed|ing)?|beacon(?:s|ed|ing)? (?:to|out to)|"
			+ "call(?:s|ed|ing)? (?:out |back |home )?to|phon(?:e|es|ed|ing) home|reach(?:es|ed|ing)? out to|"
			+ "c2|c&c|command[- ]and[- ]control|callback|report(?:s|ed|ing)? to|called(?= h)",
			"通信先|と通信|に通信|へ通信|に接続|へ接続|と接続|接続先|C2|C&C|指令サーバ|コマンド&コントロール|コマンドアンドコントロール"),
	DOWNLOADS("download(?:s|ed|ing)?|fetch(?:es|ed|ing)?|retriev(?:e|es|ed|ing)", "ダウンロード|取得し"),
	DROPS("drop(?:s|ped|ping)|extract(?:s|ed|ing)", "ドロップ|投下|作成し"),
	EXPLOITS("exploit(?:s|ed|ing|ation of)?|abus(?:e|es|ed|ing)|weaponi[sz](?:e|es|ed|ing)", "悪用|を突い|を突く|エクスプロイト"),
	ATTRIBUTED("attribut(?:e|es|ed|ing|able) .{0,40}?to|attributed|the work of|carried out by|conducted by|perpetrated by|operated by|run by|"
			+ "orchestrated by|executed by|responsible for|(?:is|are|was|were) behind|the (?:group|actor|hackers) behind",
			"によるもの|に帰属|の犯行|が実行した|と断定|の仕業|に起因|による攻撃|による活動|による作戦"),
	RELATED("link(?:s|ed)? to|tied to|ties to|associated with|connect(?:ion|ions) (?:to|with)|affiliated with|related to|attributed with",
			"関連す|と関連|関係する|に関連|との関連|つながり|結び付"),
	SIMILAR("similar(?:ity|ities|ly)?|overlap(?:s|ped|ping)?|resembl(?:e|es|ed|ing|ance)|reminiscent|shar(?:e|es|ed|ing) (?:code|infrastructure|tactics|.{1,30}? with)|"
			+ "code reuse|in common|look(?:s|ed)? like|identical to|same (?:code|tactics|techniques|infrastructure) as",
			"類似|似て|似た|重複|共通|酷似|オーバーラップ|一致"),
	VARIANT("variants? of|versions? of|based on|derived from|evolution of|fork of|forked from|successor (?:to|of)|evolved from|rebrand of|rewrite of",
			"の亜種|の変種|をベースに|に基づ|の派生|の後継|から派生|のバージョン|の改良版"),
	ORIGIN("based in|from|originat(?:e|es|ed|ing) (?:from|in)|sponsored by|backed by|operating (?:from|out of)|working for",
			"を拠点|に拠点|が支援|の支援を受け|政府系|から発信|発の|出身");

	private final Pattern english;
	private final Pattern japanese;

	Statement(String english, String japanese) {
		this.english = Pattern.compile("(?i)(?<![A-Za-z])(?:" + english + ")(?![A-Za-z])");
		this.japanese = Pattern.compile(japanese);
	}

	/** The words that state it. */
	Pattern words(boolean inJapanese) {
		return inJapanese ? japanese : english;
	}
}
